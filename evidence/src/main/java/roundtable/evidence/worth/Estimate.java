package roundtable.evidence.worth;

import roundtable.evidence.Interval;

/**
 * A figure and the range it may honestly lie in.
 *
 * @param low nineteen in twenty lie above
 * @param likely as likely less as more
 * @param high one in twenty lies above
 */
public record Estimate(double low, double likely, double high) {
  public static final Estimate UNKNOWN = new Estimate(Double.NaN, Double.NaN, Double.NaN);

  /** 90 %. */
  public Interval range() {
    return new Interval(low, high);
  }

  public boolean known() {
    return range().known();
  }

  Estimate plus(double amount) {
    return new Estimate(low + amount, likely + amount, high + amount);
  }

  Estimate times(double factor) {
    return new Estimate(low * factor, likely * factor, high * factor);
  }
}
