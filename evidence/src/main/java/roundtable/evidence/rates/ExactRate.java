package roundtable.evidence.rates;

import roundtable.evidence.Given;
import roundtable.evidence.Interval;

/**
 * The exact Poisson interval for a rate (Garwood, Biometrika 28, 1936): from the Gamma(y) point
 * with the lower tail to the Gamma(y + 1) point with the upper one, divided by the exposure. It
 * covers the true rate at least as often as it says at one look chosen beforehand, and not under
 * repeated looks: it is the naive rival of {@link EProcess}.
 */
public final class ExactRate {
  private ExactRate() {}

  /**
   * In events per unit of exposure. From 0 for no events; from 0 without end for no exposure.
   *
   * @param level of confidence, between 0 and 1
   */
  public static Interval interval(long events, double exposure, double level) {
    Given.count(events, "The number of events");
    Given.notNegative(exposure, "Exposure");
    Given.that(exposure > 0 || events == 0, "Without exposure there are no events.");
    double tail = (1 - Given.inside(level, "A level")) / 2;
    if (exposure == 0) {
      return new Interval(0, Double.POSITIVE_INFINITY);
    }
    double lower = events == 0 ? 0 : Quantiles.gamma((double) events, tail) / exposure;
    return new Interval(lower, Quantiles.gammaAbove(events + 1.0, tail) / exposure);
  }
}
