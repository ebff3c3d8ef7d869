package roundtable.worth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one group costs a member beside the meetings themselves.
 *
 * @param travel minutes there and back, for a meeting; null until asked
 * @param preparation minutes for a meeting
 * @param dues a year, minor units; null until asked
 * @param paidUntil the last day paid for
 */
public record SeatTerms(
    @Nullable Integer travel, int preparation, @Nullable Long dues, @Nullable LocalDate paidUntil) {
  /** A sheet of three clients and three prospects, read through once: an assumption. */
  static final int USUAL_PREPARATION = 20;

  static final SeatTerms UNSAID = new SeatTerms(null, USUAL_PREPARATION, null, null);
  private static final double MONTHS = 12;

  public boolean said() {
    return travel != null && dues != null;
  }

  int travelMinutes() {
    Integer minutes = travel;
    return minutes == null ? 0 : minutes;
  }

  double duesAMonth() {
    Long year = dues;
    return year == null ? 0 : year / MONTHS;
  }
}
