package roundtable.evidence.rates;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import roundtable.evidence.Given;

/**
 * How many events a further stretch of exposure may bring when the rate is only believed: negative
 * binomial with size = shape and success probability rate / (rate + exposure), which is the Poisson
 * count mixed over {@link GammaRate} (Gelman et al., Bayesian Data Analysis, 2.6).
 *
 * @param shape more than 0, need not be whole
 * @param rate more than 0
 * @param exposure 0 or more; after none, there are surely no events
 */
public record Forecast(double shape, double rate, double exposure) {
  /** A tail that a quantile equals up to rounding counts as reached. */
  private static final double ROUNDING = 64 * Math.ulp(1.0);

  public Forecast {
    Given.positive(shape, "The shape of a rate");
    Given.positive(rate, "The exposure behind a rate");
    Given.notNegative(exposure, "Exposure");
  }

  /** Events expected. */
  public double mean() {
    return shape * exposure / rate;
  }

  /** The probability of no event at all: (rate / (rate + exposure))^shape. */
  public double none() {
    return Math.exp(-shape * Math.log1p(exposure / rate));
  }

  /** The probability of this many events or fewer. */
  public double atMost(long events) {
    if (events < 0) {
      return 0;
    }
    return exposure == 0 ? 1 : RegularizedBeta.value(rate / (rate + exposure), shape, events + 1.0);
  }

  /** The least number of events that is not exceeded with this probability, between 0 and 1. */
  public long quantile(double probability) {
    double target = Given.inside(probability, "A probability") * (1 - ROUNDING);
    long enough = 1;
    while (atMost(enough) < target) {
      Given.that(enough < Long.MAX_VALUE / 4, "No whole number is as large as this forecast.");
      enough *= 2;
    }
    long tooFew = -1;
    while (enough - tooFew > 1) {
      long middle = tooFew + (enough - tooFew) / 2;
      if (atMost(middle) < target) {
        tooFew = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }
}
