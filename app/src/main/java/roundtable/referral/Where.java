package roundtable.referral;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import roundtable.group.Group;
import roundtable.web.Place;

/**
 * Where somebody looks from.
 *
 * @param group null for whoever is in none any more
 */
public record Where(@Nullable Group group) {
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
