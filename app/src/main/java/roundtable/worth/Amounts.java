package roundtable.worth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import roundtable.evidence.worth.Estimate;

/** Money, time and counts in words, no more exact than they are known. */
record Amounts(MyPrices prices) {
  private static final int KNOWN = 2;
  private static final int MINUTES = 60;

  /** A sum that is known, without small change: "EUR 1,240". */
  String sum(long minor) {
    return prices.currency() + " " + number(Math.rint(prices.whole(minor)));
  }

  /** "EUR 1,200", to two figures. */
  String about(double whole) {
    return prices.currency() + " " + rounded(whole);
  }

  /** "between EUR 1,200 and 5,800 a year, most likely about 2,900". */
  String range(Estimate estimate, String per) {
    return estimate.known()
        ? "between %s and %s %s, most likely about %s"
            .formatted(
                about(estimate.low()), rounded(estimate.high()), per, rounded(estimate.likely()))
        : "not known yet";
  }

  /** "2.1" or "14": leads a year and such. */
  static String count(double figure) {
    return figure < 9.95
        ? String.format(Locale.UK, "%.1f", figure).replaceAll("\\.0$", "")
        : String.format(Locale.UK, "%,d", Math.round(figure));
  }

  /** "between 1.2 and 4, most likely about 2". */
  static String counts(Estimate estimate) {
    return estimate.known()
        ? "between %s and %s, most likely about %s"
            .formatted(count(estimate.low()), count(estimate.high()), count(estimate.likely()))
        : "not known yet";
  }

  /** "5 h", "5 h 30" or "20 min". */
  static String hours(double minutes) {
    long all = Math.round(minutes);
    long rest = all % MINUTES;
    return all < MINUTES
        ? all + " min"
        : all / MINUTES + " h" + (rest == 0 ? "" : " %02d".formatted(rest));
  }

  static String rounded(double whole) {
    double figure =
        BigDecimal.valueOf(whole).round(new MathContext(KNOWN, RoundingMode.HALF_UP)).doubleValue();
    return number(figure);
  }

  static String number(double figure) {
    String digits = String.format(Locale.UK, "%,.0f", Math.abs(figure));
    return figure <= -.5 ? "−" + digits : digits;
  }
}
