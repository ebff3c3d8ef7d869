package roundtable.evidence;

/**
 * How many times as much one is as another, estimated on the logarithm, where errors are about
 * normal.
 *
 * @param log natural logarithm of the ratio
 * @param se standard error of that logarithm, more than 0
 */
public record LogRatio(double log, double se) {
  public LogRatio {
    Given.finite(log, "The logarithm of a ratio");
    Given.positive(se, "Its standard error");
  }

  public double ratio() {
    return Math.exp(log);
  }

  /** Of the ratio: e^(log - z se) to e^(log + z se). */
  public Interval interval(double level) {
    Interval logs = Normal.interval(log, se, level);
    return new Interval(Math.exp(logs.lower()), Math.exp(logs.upper()));
  }

  /** Two-sided, by Wald's test, for a ratio of 1. */
  public double p() {
    return Normal.twoSided(log / se);
  }
}
