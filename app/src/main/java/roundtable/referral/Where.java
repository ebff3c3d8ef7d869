package roundtable.referral;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import roundtable.group.Group;
import roundtable.group.Membership;
import roundtable.web.Place;

/**
 * Where somebody looks from: from a seat in a group, or from none any more.
 *
 * @param seat null exactly where the group is
 */
public record Where(@Nullable Group group, @Nullable Membership seat) {
  public @Nullable Place place() {
    return group == null ? null : new Place(group.id(), group.name(), "referrals");
  }

  ZoneId zone() {
    return group == null ? ZoneOffset.UTC : ZoneId.of(group.timeZone());
  }

  String country() {
    return group == null ? "" : group.country();
  }
}
