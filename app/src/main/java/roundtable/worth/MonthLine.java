package roundtable.worth;

import java.time.YearMonth;

/**
 * One month of a membership.
 *
 * @param cost what was put in
 * @param soft what advice and visibility were worth
 * @param came what came back from leads
 */
public record MonthLine(YearMonth month, Put put, Cost cost, Soft soft, Came came) {
  /** Money put in, minor units: time at the member's price, and a twelfth of the dues. */
  public record Cost(long time, long dues) {
    public long all() {
      return time + dues;
    }
  }

  /** Money, minor units, at the member's own price. */
  public record Soft(long advice, long visibility) {}

  /**
   * @param leads that came
   * @param kept what invoices of this month left, minor units, as far as it is known
   */
  public record Came(int leads, long kept) {}

  public String words() {
    return Days.of(month);
  }
}
