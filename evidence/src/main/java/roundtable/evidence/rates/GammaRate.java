package roundtable.evidence.rates;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import roundtable.evidence.Given;
import roundtable.evidence.Interval;

/**
 * What is believed of a rate of events per unit of exposure (leads a month, say): a Gamma
 * distribution with density rate^shape x^(shape-1) e^(-rate x) / G(shape).
 *
 * <p>Before any data it is the prior; {@link #after} y events in exposure t it is Gamma(shape + y,
 * rate + t), exactly (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6). Without data the belief
 * stays what it was: never zero, never unknown.
 *
 * @param shape events that the belief is worth, more than 0
 * @param rate exposure that the belief is worth, more than 0, in the unit of exposure
 */
public record GammaRate(double shape, double rate) {
  public GammaRate {
    Given.positive(shape, "The shape of a rate");
    Given.positive(rate, "The exposure behind a rate");
  }

  /** The belief after further events. No events and no exposure leave it unchanged. */
  public GammaRate after(long events, double exposure) {
    return new GammaRate(
        shape + Given.count(events, "The number of events"),
        rate + Given.notNegative(exposure, "Exposure"));
  }

  /** shape / rate, events per unit of exposure. */
  public double mean() {
    return shape / rate;
  }

  public double sd() {
    return Math.sqrt(shape) / rate;
  }

  public double median() {
    return quantile(.5);
  }

  /** The rate that the true one is below with this probability, strictly between 0 and 1. */
  public double quantile(double probability) {
    return Quantiles.gamma(shape, probability) / rate;
  }

  /** The middle part of the belief: .9 leaves 5 % at either end. */
  public Interval interval(double level) {
    double tail = (1 - Given.inside(level, "A level")) / 2;
    return new Interval(quantile(tail), Quantiles.gammaAbove(shape, tail) / rate);
  }

  /** The probability that the true rate is below x; 0 for x up to 0. */
  public double below(double x) {
    return x <= 0 ? 0 : RegularizedGamma.P.value(shape, rate * x);
  }

  /** The probability that the true rate is above x: {@code 1 - below}, without the cancellation. */
  public double above(double x) {
    return x <= 0 ? 1 : RegularizedGamma.Q.value(shape, rate * x);
  }

  /** How many events the next stretch of exposure may bring. */
  public Forecast forecast(double exposure) {
    return new Forecast(shape, rate, exposure);
  }
}
