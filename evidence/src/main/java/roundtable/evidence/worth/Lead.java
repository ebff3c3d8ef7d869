package roundtable.evidence.worth;

import roundtable.evidence.Given;

/**
 * A good lead, as known today.
 *
 * @param month in which it came, 0 for the member's first
 * @param resolved the month in which it was won or lost; {@link #OPEN} while neither, which is no
 *     failure
 * @param won whether it became a client
 * @param margin what the client has brought so far, repeat business and spin-offs included, after
 *     costs and before tax; {@link Double#NaN} if lost, open or not told
 */
public record Lead(int month, int resolved, boolean won, double margin) {
  /** The month in which an open lead is resolved: none yet. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** A client who brought less than this share of a usual one, or a loss, counts as this much. */
  static final double LEAST_MARGIN = .01;

  public Lead {
    Given.count(month, "A month");
    Given.that(resolved >= month, "A lead is resolved after it came.");
    Given.that(Double.isNaN(margin) || won, "Only a client brings a margin.");
  }

  public static Lead open(int month) {
    return new Lead(month, OPEN, false, Double.NaN);
  }

  public static Lead lost(int month, int resolved) {
    return new Lead(month, resolved, false, Double.NaN);
  }

  public static Lead won(int month, int resolved, double margin) {
    return new Lead(month, resolved, true, margin);
  }

  Lead ofUnknownMargin() {
    return new Lead(month, resolved, won, Double.NaN);
  }

  boolean marginKnown() {
    return !Double.isNaN(margin);
  }

  boolean resolvedBefore(int look) {
    return resolved < look;
  }
}
