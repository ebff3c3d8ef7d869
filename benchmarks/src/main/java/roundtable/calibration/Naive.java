package roundtable.calibration;

import java.util.List;
import roundtable.evidence.rates.ExactRate;
import roundtable.evidence.simulation.Plan;
import roundtable.evidence.worth.Lead;
import roundtable.evidence.worth.Ledger;

/** Two ways to judge a membership by its own leads, as one would in a spreadsheet. */
final class Naive {
  private static final int HALF_A_YEAR = 6;
  private static final double NINETY = .9;

  private final List<Lead> leads;
  private final int months;
  private final double cost;
  private final double breakEven;

  Naive(Ledger ledger, Plan plan, double breakEvenLeadsAYear) {
    this.leads = ledger.leads();
    this.months = ledger.months().size();
    this.cost = plan.cost();
    this.breakEven = breakEvenLeadsAYear / 12;
  }

  /** From month 6: leave if it has cost more than it brought so far, else stay. */
  Story meanReturn() {
    return new Story(
        Story.first(months, month -> month >= HALF_A_YEAR && brought(month) < cost * month),
        Story.first(months, month -> month >= HALF_A_YEAR && brought(month) >= cost * month));
  }

  /** Every month: leave if the exact 95 % bound on the rate of leads is below break-even. */
  Story exactBound() {
    return new Story(
        Story.first(months, month -> rate(month).upper() < breakEven),
        Story.first(months, month -> rate(month).lower() > breakEven));
  }

  private double brought(int month) {
    return leads.stream()
        .filter(lead -> lead.won() && lead.resolved() < month)
        .mapToDouble(Lead::margin)
        .sum();
  }

  private roundtable.evidence.Interval rate(int month) {
    long count = leads.stream().filter(lead -> lead.month() < month).count();
    return ExactRate.interval(count, month, NINETY);
  }
}
