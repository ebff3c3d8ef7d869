package roundtable.evidence.simulation;

import roundtable.evidence.Given;
import roundtable.evidence.rates.CloseRate;
import roundtable.evidence.worth.Terms;

/**
 * The outside of a group to be simulated.
 *
 * @param members at the table
 * @param months of history
 * @param rhythm how often it meets and who comes
 * @param terms the prices of every member
 */
public record Plan(int members, int months, Rhythm rhythm, Terms terms) {
  private static final double MONTHS = 12;

  /**
   * @param meetings a month
   * @param attendance share of the meetings that a member is at
   * @param hours a member puts in a month
   * @param turnover share of the members who joined after the first month, at any time
   */
  public record Rhythm(int meetings, double attendance, double hours, double turnover) {
    public Rhythm {
      Given.that(meetings > 0, "A group meets.");
      Given.share(attendance, "Attendance");
      Given.notNegative(hours, "Hours");
      Given.share(turnover, "Turnover");
    }
  }

  public Plan {
    Given.that(members > 1, "A group has members.");
    Given.count(months, "Months");
  }

  /** For measuring: everyone joins at once and is always there; a month costs 1. */
  public static Plan toMeasure(int members, int months, double breakEvenLeadsAYear) {
    double client = MONTHS / (breakEvenLeadsAYear * CloseRate.USUAL.mean());
    return new Plan(members, months, new Rhythm(2, 1, 1, 0), new Terms(1, 0, client));
  }

  /** Money a month. */
  public double cost() {
    return rhythm.hours() * terms.hour() + terms.dues();
  }

  /** Leads a month at which the usual share of them, each worth a usual client, pays the cost. */
  double breakEven() {
    return cost() / (CloseRate.USUAL.mean() * terms.client());
  }
}
