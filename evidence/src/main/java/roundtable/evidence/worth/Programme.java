package roundtable.evidence.worth;

import roundtable.evidence.Given;

/**
 * A programme the group has not tried, and what trials elsewhere say of it.
 *
 * @param name as the app knows it; handed back in a verdict
 * @param logEffect mean of the natural logarithm of (leads under it / leads under the present one)
 * @param sd of that logarithm: between groups and not yet known, together
 * @param cost of a month under it over the cost of a month now; 1 if it takes as long
 */
public record Programme(String name, double logEffect, double sd, double cost) {
  public Programme {
    Given.finite(logEffect, "An effect");
    Given.notNegative(sd, "A spread");
    Given.positive(cost, "A share of the cost");
  }

  /**
   * Of which nothing is known: as likely half as good as twice as good (sd .42: nine in ten between
   * half and double). An assumption; no trial of the five-minute programme has been published.
   */
  public static Programme unmeasured(String name) {
    return new Programme(name, 0, .42, 1);
  }
}
