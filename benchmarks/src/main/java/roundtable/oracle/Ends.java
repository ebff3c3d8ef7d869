package roundtable.oracle;

import java.util.Optional;
import java.util.function.DoubleFunction;
import roundtable.evidence.Interval;

/** Columns like lower90 and upper95 say which end of which interval they want. */
final class Ends {
  private Ends() {}

  static Optional<Object> of(String column, DoubleFunction<Interval> interval) {
    if (!column.matches("(lower|upper)\\d\\d")) {
      return Optional.empty();
    }
    Interval both = interval.apply(Integer.parseInt(column.substring(5)) / 100.0);
    return Optional.of(column.startsWith("lower") ? both.lower() : both.upper());
  }
}
