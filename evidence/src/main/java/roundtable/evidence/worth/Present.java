package roundtable.evidence.worth;

import java.util.List;

/**
 * A month of the membership as it is now: means over the months of the present cadence.
 *
 * @param meetings attended a month; 1 before the first
 * @param hours put in a month
 * @param soft money a month from advice and visibility, over all months
 * @param terms the member's prices
 */
public record Present(double meetings, double hours, double soft, Terms terms) {
  static Present of(Ledger ledger) {
    List<Month> all = ledger.months();
    List<Month> now = all.subList(ledger.standing().presentSince(), all.size());
    double hours = now.stream().mapToDouble(Month::hours).average().orElse(0);
    double soft = all.stream().mapToDouble(Month::soft).average().orElse(0);
    return new Present(meetings(all, now), hours, soft, ledger.terms());
  }

  /** Of a member who no longer comes: as often as in all. */
  private static double meetings(List<Month> all, List<Month> now) {
    double recent = now.stream().mapToInt(Month::attended).average().orElse(0);
    double ever = all.stream().mapToInt(Month::attended).average().orElse(0);
    return recent > 0 ? recent : ever > 0 ? ever : 1;
  }

  /** Money a month: hours at the member's price, and dues. */
  public double cost() {
    return hours * terms.hour() + terms.dues();
  }

  /** Leads a month at which the usual share of them, each worth a usual client, pays the cost. */
  public double breakEven() {
    return terms.breakEven(cost());
  }

  /**
   * What leads must bring a month, where the cost changes by a factor; the soft lines bring the
   * rest.
   */
  double toEarn(double costFactor) {
    return cost() * costFactor - soft;
  }
}
