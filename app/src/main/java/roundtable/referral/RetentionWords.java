package roundtable.referral;

/** Whether a client stays, as its receiver reads it. */
final class RetentionWords {
  private RetentionWords() {}

  static String of(Retention retention) {
    Long gap = retention.gapDays();
    String on = retention.on() == null ? "" : Words.day(retention.on());
    return switch (retention.state()) {
      case TOO_EARLY -> "Too early to tell: that takes a second invoice.";
      case STAYS -> "Still a client. They buy about every " + days(gap) + ".";
      case SILENT ->
          "Gone, it seems: silent for three times the "
              + days(gap)
              + " between their invoices, since "
              + on
              + ".";
      case GONE -> "Gone since " + on + ", as you said.";
    };
  }

  private static String days(@org.jspecify.annotations.Nullable Long gap) {
    return gap == null ? "" : Words.count(gap, "day", "days");
  }
}
