package roundtable.evidence.survival;

import org.apache.commons.statistics.distribution.NormalDistribution;
import roundtable.evidence.Given;

/**
 * How many departures it takes to see a difference: (z(1 - level/2) + z(power))^2 / (share (1 -
 * share) (log ratio)^2), (Schoenfeld, Biometrics 39, 1983). 797 for a ratio of .82 with equal arms,
 * a level of 5 % and power 80 %: no member has so many clients.
 */
public final class Departures {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Departures() {}

  /**
   * Departures in both arms together, rounded up.
   *
   * @param ratio of hazards worth seeing, positive and not 1
   * @param share of the clients in the first arm, between 0 and 1
   */
  public static long needed(double ratio, double share, double level, double power) {
    Given.positive(ratio, "A ratio of hazards");
    Given.that(ratio != 1, "No number of departures shows a difference that is not there.");
    Given.inside(share, "A share");
    Given.inside(level, "A level");
    double z =
        NORMAL.inverseSurvivalProbability(level / 2)
            + NORMAL.inverseCumulativeProbability(Given.inside(power, "The power"));
    double log = Math.log(ratio);
    return (long) Math.ceil(z * z / (share * (1 - share) * log * log));
  }
}
