package roundtable.evidence.worth;

import roundtable.evidence.Interval;
import roundtable.evidence.rates.CloseRate;

/**
 * The figures beside a verdict. Ranges are 90 %.
 *
 * @param present what a month costs, and what advice and visibility bring
 * @param fromLeads money a month from leads
 * @param leadsAYear of this member
 * @param groupsLeadsAYear of the group's mean member; unknown where the group is not pooled
 * @param closing the share of leads that become clients
 */
public record Figures(
    Present present,
    Estimate fromLeads,
    Estimate leadsAYear,
    Estimate groupsLeadsAYear,
    Interval closing) {
  private static final double MONTHS = 12;
  private static final double RANGE = .9;

  /** Where prices are missing. */
  static Figures unknown(Present present) {
    return new Figures(
        present, Estimate.UNKNOWN, Estimate.UNKNOWN, Estimate.UNKNOWN, Interval.UNKNOWN);
  }

  /** Money a month: from leads, advice and visibility, less the cost. */
  public Estimate net() {
    return fromLeads.plus(present.soft() - present.cost());
  }

  /**
   * Money for an hour put in, advice and visibility included, dues deducted; unknown without hours.
   */
  public Estimate perHour() {
    return present.hours() == 0
        ? Estimate.UNKNOWN
        : fromLeads.plus(present.soft() - present.terms().dues()).times(1 / present.hours());
  }

  static Figures of(Known known, Look last, Present present) {
    Posterior posterior = new Posterior(known, present);
    return new Figures(
        present,
        last.returns().estimate(),
        posterior.ownLeads().estimate().times(MONTHS),
        known.pooled() ? posterior.groupLeads().estimate().times(MONTHS) : Estimate.UNKNOWN,
        closing(known.resolved()));
  }

  private static Interval closing(Known.Resolved resolved) {
    long won = (long) resolved.won();
    return CloseRate.USUAL.after(won, won + (long) resolved.lost()).interval(RANGE);
  }
}
