package roundtable.evidence.worth;

import org.apache.commons.numbers.gamma.Digamma;
import roundtable.evidence.rates.CloseRate;

/**
 * The share of leads that become clients, on the log scale: the usual Beta(3.4, 6.6), updated by
 * resolved leads alone. The points' mean is set right by the exact mean of log p, digamma(a) -
 * digamma(a + b), where the steps are too coarse for a sure share.
 */
final class Closing {
  /** Down to one lead in 270. */
  private static final int POINTS = 40;

  private static final double[] LOG_LOST = logLost();

  private Closing() {}

  static Bins given(Known.Resolved resolved) {
    double a = CloseRate.USUAL.won() + resolved.won();
    double b = CloseRate.USUAL.lost() + resolved.lost();
    double[] weights = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      weights[i] = a * logShare(i) + (b - 1) * LOG_LOST[i];
    }
    Bins bins = new Bins(logShare(0), Weights.ofLogs(weights));
    return bins.movedBy(Digamma.value(a) - Digamma.value(a + b) - bins.mean()).trimmed();
  }

  private static double logShare(int point) {
    return (point - POINTS) * Grid.STEP;
  }

  private static double[] logLost() {
    double[] logs = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      logs[i] = Math.log(-Math.expm1(logShare(i)));
    }
    return logs;
  }
}
