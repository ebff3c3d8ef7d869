package roundtable.group;

import java.time.ZoneId;
import roundtable.access.Person;
import roundtable.web.Place;

/** Somebody in a group they hold a seat in. */
public record Insider(Person me, Membership membership, Group group) {
  public Place place(String key) {
    return new Place(group.id(), group.name(), key);
  }

  public ZoneId zone() {
    return ZoneId.of(group.timeZone());
  }

  /** An address below the group's own. */
  public String path(String below) {
    return "/groups/" + group.id() + below;
  }
}
