package roundtable.oracle;

import org.jspecify.annotations.Nullable;

/** Figures as R writes and reads them. */
final class Numbers {
  private Numbers() {}

  /** NaN for what is no number. */
  static double of(String text) {
    return switch (text) {
      case "TRUE" -> 1;
      case "FALSE" -> 0;
      case "Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> parsed(text);
    };
  }

  private static double parsed(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException word) {
      return Double.NaN;
    }
  }

  static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "NA";
      case Double number when number.isNaN() -> "NA";
      case Double number when number.isInfinite() -> number > 0 ? "Inf" : "-Inf";
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          Long.toString(number.longValue());
      case Boolean truth -> truth ? "TRUE" : "FALSE";
      default -> value.toString();
    };
  }

  /**
   * How far off, as a part of the answer where that is more than 1; infinite where one has none.
   */
  static double difference(double ours, double theirs) {
    if (Double.compare(ours, theirs) == 0) {
      return 0;
    }
    double off = Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
    return Double.isNaN(off) ? Double.POSITIVE_INFINITY : off;
  }
}
