package roundtable.evidence.worth;

import java.util.Arrays;

/**
 * The points at which what is unknown of a group is weighed.
 *
 * <p>theta, the group's return over its cost for its mean member: before any data log-normal,
 * median .8, log sd 1.2, so that one membership in three pays and none starts out damned. k, the
 * evenness between members: eps ~ Gamma(k, k), from "two members have it all" (.35) to "all much
 * alike" (5.6), each as likely. On a log scale sums over equal steps are exact to many digits as
 * long as what is summed is wider than half a step.
 */
final class Grid {
  static final double STEP = .14;
  static final int RATES = 61;
  static final double CENTRE = Math.log(Beliefs.MEDIAN_RETURN);
  static final double SPREAD = Beliefs.RETURN_SPREAD;
  static final double[] EVENNESS = Beliefs.evenness();

  /** Steps from a group's rate down to its least, and up to its luckiest member, for each k. */
  private static final int[] DOWN = {80, 56, 34, 22, 14};

  private static final int[] UP = {22, 18, 15, 11, 8};

  /** A member's rate lies on the same scale, further out. */
  static final int BELOW = DOWN[0];

  static final int MEMBER_RATES = BELOW + RATES + UP[0];

  /** theta at each point, and a member's rate at each of its own. */
  static final double[] RATE = exp(RATES, 0);

  static final double[] MEMBER_RATE = exp(MEMBER_RATES, BELOW);

  /** For each k, the weights of log eps from DOWN steps below 0 to UP above. */
  static final double[][] MEMBERS = members();

  private Grid() {}

  static double logRate(int point) {
    return CENTRE + (point - RATES / 2) * STEP;
  }

  static double memberLogRate(int point) {
    return logRate(point - BELOW);
  }

  static int down(int spread) {
    return DOWN[spread];
  }

  private static double[] exp(int points, int below) {
    double[] rates = new double[points];
    Arrays.setAll(rates, point -> Math.exp(logRate(point - below)));
    return rates;
  }

  private static double[][] members() {
    double[][] weights = new double[EVENNESS.length][];
    for (int spread = 0; spread < weights.length; spread++) {
      weights[spread] = members(EVENNESS[spread], DOWN[spread], UP[spread]);
    }
    return weights;
  }

  /** Gamma(k, k) on the log scale: density e^(k (x - e^x)) up to a constant. */
  private static double[] members(double k, int down, int up) {
    double[] weights = new double[down + up + 1];
    for (int point = 0; point < weights.length; point++) {
      double x = (point - down) * STEP;
      weights[point] = Math.exp(k * (x + 1 - Math.exp(x)));
    }
    // All that lies further down is as good as nothing, and counts as the lowest point.
    weights[0] /= -Math.expm1(-k * STEP);
    return Weights.normalised(weights);
  }
}
