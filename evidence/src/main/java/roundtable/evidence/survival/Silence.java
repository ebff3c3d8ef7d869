package roundtable.evidence.survival;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import roundtable.evidence.Given;

/**
 * Has a client without a contract left? Gone once silent for {@value #GAPS} times its own usual gap
 * between orders (the median). It then left at its last order. A rule to show beside the figure,
 * not a fact: who says so has left, whatever the gaps.
 */
public final class Silence {
  /** Own usual gaps of silence that count as gone. */
  public static final double GAPS = 3;

  private Silence() {}

  /**
   * The stay of a client with orders at these times, looked at now; both in the same unit on the
   * same axis. Empty without an order. With orders on a single day no gap is known: it is still
   * there.
   *
   * @param orders in any order; none after now
   */
  public static Optional<Stay> stay(List<Double> orders, double now) {
    double[] times = orders.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray();
    if (times.length == 0) {
      return Optional.empty();
    }
    double last = times[times.length - 1];
    Given.that(last <= now, "An order at " + last + " is after now, " + now + ".");
    boolean gone = times.length > 1 && now - last > GAPS * medianGap(times);
    return Optional.of(gone ? Stay.left(last - times[0]) : Stay.still(now - times[0]));
  }

  private static double medianGap(double[] times) {
    double[] gaps = new double[times.length - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = times[i + 1] - times[i];
    }
    Arrays.sort(gaps);
    return (gaps[gaps.length / 2] + gaps[(gaps.length - 1) / 2]) / 2;
  }
}
