package roundtable.evidence.trials;

import java.util.Optional;

/**
 * One group's effect on the scale that effects are pooled on: log of ((a + 1/2) / exposure tried) /
 * ((b + 1/2) / exposure usual), with variance 1/(a + 1/2) + 1/(b + 1/2), for a and b leads. The
 * halves keep it finite without leads and nearly unbiased (Haldane 1956; Anscombe 1956).
 *
 * @param log natural logarithm of the ratio
 * @param variance of that logarithm, more than 0
 */
public record Effect(double log, double variance) {
  /** Empty where one of the formats was not held. */
  public static Optional<Effect> of(Arm tried, Arm usual) {
    if (!new Block(tried, usual).isWhole()) {
      return Optional.empty();
    }
    double a = tried.leads() + .5;
    double b = usual.leads() + .5;
    double log = Math.log(a / b) - Math.log(tried.exposure() / usual.exposure());
    return Optional.of(new Effect(log, 1 / a + 1 / b));
  }
}
