package roundtable.evidence.rates;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import roundtable.evidence.Given;

/**
 * Evidence against "the rate is at least the break-even", valid at every look.
 *
 * <p>After y events in exposure t it is the likelihood ratio of a mixture of lower rates against
 * the break-even rate L0: E = integral over 0..L0 of (x / L0)^y e^((L0 - x) t) w(x) dx, with w the
 * Gamma(1, 2 / L0) density cut at L0. For any rate at or above L0 it is a supermartingale that
 * starts at 1, so the probability that it ever reaches 1/a is at most a, at whatever looks (Ville
 * 1939; Howard, Ramdas, McAuliffe, Sekhon, Annals of Statistics 49, 2021). Holds for Poisson
 * events; bursty months need a correction for the spread.
 *
 * @param breakEven L0, events per unit of exposure, more than 0
 */
public record EProcess(double breakEven) {
  /** E at which the rate is called below break-even: wrong at most once in twenty, ever. */
  public static final double ENOUGH = 20;

  private static final double PRIOR = 2;

  public EProcess {
    Given.positive(breakEven, "A break-even rate");
  }

  /** E after so many events in so much exposure, in all since the start; 1 without any exposure. */
  public double value(long events, double exposure) {
    return Math.exp(log(events, exposure));
  }

  /** The natural logarithm of E, which does not run out of digits when events abound. */
  public double log(long events, double exposure) {
    double y = Given.count(events, "The number of events");
    double due = breakEven * Given.notNegative(exposure, "Exposure");
    double a = y + 1;
    double x = PRIOR + due;
    double mixed = LogGamma.value(a) + logBelow(a, x) - a * Math.log(x);
    return Math.log(PRIOR) + mixed + due - Math.log(-Math.expm1(-PRIOR));
  }

  /** Does the evidence say that the rate is below break-even? */
  public boolean enough(long events, double exposure) {
    return log(events, exposure) >= Math.log(ENOUGH);
  }

  /**
   * log P(a, x) of the regularised incomplete gamma function. Where it may be too small for a
   * double, by its series x^a e^-x (1 + x/(a+1) + x^2/((a+1)(a+2)) + ...) / G(a+1).
   */
  private static double logBelow(double a, double x) {
    if (x > a) {
      return Math.log(RegularizedGamma.P.value(a, x));
    }
    double term = 1;
    double sum = 1;
    for (double n = 1; term > sum * 1e-17; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return a * Math.log(x) - x - LogGamma.value(a + 1) + Math.log(sum);
  }
}
