package roundtable.oracle;

import java.util.Locale;

/**
 * How far our answer to a topic is from theirs.
 *
 * @param figures compared; 0 where there is no answer of theirs
 * @param worst where the largest difference is, or what is missing
 */
record Comparison(String topic, long figures, double largest, double tolerance, String worst) {
  boolean fine() {
    return largest <= tolerance;
  }

  String line() {
    if (figures == 0) {
      return String.format(Locale.ROOT, "%-34s computed; no answers to compare with", topic);
    }
    return String.format(
        Locale.ROOT,
        "%-34s %6d figures   largest difference %8.2g   tolerance %5.0e   %s",
        topic,
        figures,
        largest,
        tolerance,
        fine() ? "ok" : "NOT OK: " + worst);
  }
}
