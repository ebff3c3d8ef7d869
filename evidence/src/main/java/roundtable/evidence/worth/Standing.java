package roundtable.evidence.worth;

import java.util.List;
import roundtable.evidence.Given;

/**
 * What is known of a membership beside its figures.
 *
 * @param newcomer whose months begin with the first year of a first group: trust takes 90 to 200
 *     hours of contact, so leads may come slowly at first, and "leave" waits for month 12
 * @param presentSince the month in which the present cadence began, 0 for always; costs and
 *     meetings a month are read from there on
 * @param duesPaidFor months for which dues are paid and will not come back
 * @param untested programmes the group has not tried
 */
public record Standing(
    boolean newcomer, int presentSince, int duesPaidFor, List<Programme> untested) {
  /** An experienced member under a programme that never changed, with nothing left to try. */
  public static final Standing PLAIN = new Standing(false, 0, 0, List.of());

  public Standing {
    Given.count(presentSince, "A month");
    Given.count(duesPaidFor, "Months paid for");
    untested = List.copyOf(untested);
  }
}
