package roundtable.evidence;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The bell curve behind estimates from many observations. */
public final class Normal {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** How many standard errors the middle part of this size reaches to either side: .9 is 1.645. */
  public static double reach(double level) {
    return STANDARD.inverseSurvivalProbability((1 - Given.inside(level, "A level")) / 2);
  }

  /** The probability of so many standard errors or more from 0, to either side. */
  public static double twoSided(double errors) {
    return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(errors)));
  }

  /** The middle part of the estimate's distribution. */
  public static Interval interval(double estimate, double error, double level) {
    double half = reach(level) * error;
    return new Interval(estimate - half, estimate + half);
  }
}
