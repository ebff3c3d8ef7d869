package roundtable.evidence.rates;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import roundtable.evidence.Given;
import roundtable.evidence.Interval;

/**
 * What is believed of the share of leads that close: Beta(won, lost), both more than 0. After c
 * closed of n resolved leads it is Beta(won + c, lost + n - c), exactly (Gelman et al., Bayesian
 * Data Analysis, 2.4). Leads still open say nothing and are not failures: count resolved ones only.
 * Without data the belief stays what it was.
 *
 * @param won closed leads that the belief is worth
 * @param lost lost leads that the belief is worth
 */
public record CloseRate(double won, double lost) {
  /**
   * Before any lead: mean .34, 80 % of members between .16 and .54. An assumption, no primary
   * source was found.
   */
  public static final CloseRate USUAL = new CloseRate(3.4, 6.6);

  public CloseRate {
    Given.positive(won, "The weight of closed leads");
    Given.positive(lost, "The weight of lost leads");
  }

  /** The belief after so many closed among the resolved. */
  public CloseRate after(long closed, long resolved) {
    Given.count(closed, "The number of closed leads");
    Given.that(
        closed <= resolved,
        "Of " + resolved + " resolved leads, " + closed + " cannot have closed.");
    return new CloseRate(won + closed, lost + (resolved - closed));
  }

  public double mean() {
    return won / (won + lost);
  }

  /** The share that the true one is below with this probability, strictly between 0 and 1. */
  public double quantile(double probability) {
    return Quantiles.beta(won, lost, probability);
  }

  /** The middle part of the belief: .9 leaves 5 % at either end. */
  public Interval interval(double level) {
    double tail = (1 - Given.inside(level, "A level")) / 2;
    return new Interval(quantile(tail), Quantiles.betaAbove(won, lost, tail));
  }

  /** The probability that the true share is below x. */
  public double below(double x) {
    return x <= 0 ? 0 : x >= 1 ? 1 : RegularizedBeta.value(x, won, lost);
  }
}
