package roundtable.evidence.rates;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import roundtable.evidence.Given;
import roundtable.evidence.Newton;

/**
 * Points of Gamma and Beta distributions, to about 1e-14 of their size also where they are tiny:
 * the library's own inverse stops at an absolute 1e-9, which is all of a point like 1e-12.
 *
 * <p>Solved for u = log x, or log of x / (1 - x): both densities are log-concave in u, hence so are
 * their tails, and Newton's steps on the logarithm of a tail cannot run away for long.
 */
final class Quantiles {
  /** Below this, the first term of the tail's series is all of it. */
  private static final double FIRST_TERM = Math.log(1e-17);

  private Quantiles() {}

  /** x with P(X below x) = probability, for Gamma(shape, 1). */
  static double gamma(double shape, double probability) {
    Given.inside(probability, "A probability");
    return probability > .5
        ? gammaAbove(shape, 1 - probability)
        : Math.exp(logGamma(shape, probability, false));
  }

  /** x with P(X above x) = tail, for Gamma(shape, 1). */
  static double gammaAbove(double shape, double tail) {
    return tail > .5 ? gamma(shape, 1 - tail) : Math.exp(logGamma(shape, tail, true));
  }

  /** x with P(X below x) = probability, for Beta(a, b). */
  static double beta(double a, double b, double probability) {
    Given.inside(probability, "A probability");
    return probability > .5
        ? share(-logOdds(b, a, 1 - probability))
        : share(logOdds(a, b, probability));
  }

  /** x with P(X above x) = tail, for Beta(a, b). */
  static double betaAbove(double a, double b, double tail) {
    return tail > .5 ? beta(a, b, 1 - tail) : share(-logOdds(b, a, tail));
  }

  private static double logGamma(double shape, double tail, boolean above) {
    double below = above ? Math.log1p(-tail) : Math.log(tail);
    double first = (below + LogGamma.value(shape + 1)) / shape;
    if (first < FIRST_TERM) {
      return first;
    }
    double log = LogGamma.value(shape);
    DoubleUnaryOperator mass =
        above
            ? u -> RegularizedGamma.Q.value(shape, Math.exp(u))
            : u -> RegularizedGamma.P.value(shape, Math.exp(u));
    DoubleUnaryOperator density = u -> Math.exp(shape * u - Math.exp(u) - log);
    return solve(mass, density, tail, above ? -1 : 1, Math.max(first, Math.log(shape)));
  }

  /** Log odds of the point that Beta(a, b) is below with this probability. */
  private static double logOdds(double a, double b, double probability) {
    double log = LogBeta.value(a, b);
    double first = (Math.log(probability) + Math.log(a) + log) / a;
    if (first + Math.max(0, Math.log(b)) < FIRST_TERM) {
      return first;
    }
    DoubleUnaryOperator mass =
        u ->
            u > 0
                ? RegularizedBeta.complement(share(-u), b, a)
                : RegularizedBeta.value(share(u), a, b);
    DoubleUnaryOperator density =
        u -> Math.exp(-a * Math.log1p(Math.exp(-u)) - b * Math.log1p(Math.exp(u)) - log);
    return solve(mass, density, probability, 1, Math.log(a / b));
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double solve(
      DoubleUnaryOperator mass,
      DoubleUnaryOperator density,
      double target,
      int sign,
      double start) {
    return Newton.settle(
        u -> {
          double here = mass.applyAsDouble(u);
          return here == 0
              ? sign * Double.POSITIVE_INFINITY
              : -sign * Math.log(here / target) * here / density.applyAsDouble(u);
        },
        start);
  }
}
