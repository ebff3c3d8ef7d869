package roundtable.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import roundtable.imports.Entry;
import roundtable.imports.Place;
import roundtable.imports.Reach;

/**
 * What is known of a business on a list.
 *
 * @param name the company, or the person who works alone
 * @param person whom the owner knows there, or empty
 */
public record Details(
    String name,
    roundtable.imports.Person person,
    Reach reach,
    Place place,
    @Nullable LocalDate since) {
  static Details of(Entry entry) {
    boolean alone = entry.company().isEmpty();
    return new Details(
        entry.name(),
        alone ? new roundtable.imports.Person("", entry.person().position()) : entry.person(),
        entry.reach(),
        entry.place(),
        entry.standing().since().orElse(null));
  }

  /** This, with blanks filled from a later file; what stands here stays. */
  Details filledFrom(Details other) {
    return new Details(
        name,
        new roundtable.imports.Person(
            person.name(), or(person.position(), other.person.position())),
        new Reach(
            or(reach.email(), other.reach.email()),
            or(reach.phone(), other.reach.phone()),
            or(reach.website(), other.reach.website())),
        new Place(or(place.street(), other.place.street()), or(place.city(), other.place.city())),
        since == null ? other.since : since);
  }

  /**
   * Two of one name are two businesses when their websites differ, or their e-mails' domains where
   * a website is missing. Counting one client twice is a nuisance, losing one is worse.
   */
  boolean contradicts(Details other) {
    boolean bothSites = !reach.website().isEmpty() && !other.reach.website().isEmpty();
    return bothSites
        ? !reach.website().equals(other.reach.website())
        : differ(domain(), other.domain());
  }

  private String domain() {
    return reach.email().substring(reach.email().indexOf('@') + 1);
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static String or(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
