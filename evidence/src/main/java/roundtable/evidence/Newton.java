package roundtable.evidence;

import java.util.function.DoubleUnaryOperator;

/** Newton's steps to where a function crosses zero, halving where one would leave what is known. */
public final class Newton {
  private static final int MOST_STEPS = 200;

  /** A step so small squares to nothing: the error after it is of that order. */
  private static final double SMALL = 1e-10;

  private Newton() {}

  /**
   * @param step the move that Newton's rule asks for at a point; its sign says on which side the
   *     zero is, so it may be infinite where the rule knows no more, but not NaN
   */
  public static double settle(DoubleUnaryOperator step, double start) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    double at = start;
    for (int tried = 0; tried < MOST_STEPS; tried++) {
      double move = step.applyAsDouble(at);
      double next = at + move;
      if (Math.abs(move) <= SMALL * Math.max(1, Math.abs(at))) {
        return next;
      }
      low = move > 0 ? at : low;
      high = move > 0 ? high : at;
      at = next > low && next < high ? next : within(low, high);
    }
    return at;
  }

  /** The middle, or a stride further out where nothing is known yet. */
  private static double within(double low, double high) {
    if (Double.isInfinite(low)) {
      return high - Math.max(1, Math.abs(high));
    }
    return Double.isInfinite(high) ? low + Math.max(1, Math.abs(low)) : low + (high - low) / 2;
  }
}
