package roundtable.evidence.worth;

/**
 * A newcomer's leads may come at the full rate from the first month, or at .3 of it and at all of
 * it after a year: trust takes 90 to 200 hours of contact. Which it is, is weighed by when leads
 * came; before any, both are as likely. Without it one newcomer's range in four missed the truth.
 */
final class Warmth {
  static final double START = .3;
  static final double YEAR = 12;

  private Warmth() {}

  /** Share of the full rate after so many months, if it comes slowly. */
  static double after(int months) {
    return Math.min(1, START + (1 - START) * Math.max(months, 0) / YEAR);
  }
}
