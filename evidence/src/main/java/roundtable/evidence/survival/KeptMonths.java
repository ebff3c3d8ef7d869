package roundtable.evidence.survival;

import java.util.List;
import roundtable.evidence.Given;
import roundtable.evidence.Interval;
import roundtable.evidence.Normal;

/**
 * Months kept of the first so many: the area under the curve of Kaplan and Meier up to a horizon
 * (restricted mean survival time; Royston and Parmar, Statistics in Medicine 30, 2011). Needs no
 * proportional hazards. Its variance is the sum over departures of A^2 d / (n (n - d)), with A the
 * area still to come.
 *
 * @param months from 0 to the horizon; the horizon itself when nobody left or nobody was there
 * @param se its standard error, months
 * @param horizon months, more than 0
 */
public record KeptMonths(double months, double se, double horizon) {
  public KeptMonths {
    Given.positive(horizon, "A horizon");
  }

  /**
   * Beyond the last stay the curve is drawn on level, which flatters: {@link #horizon(List,
   * double)} says how far one may look.
   */
  public static KeptMonths of(List<Stay> stays, double horizon) {
    Risks risks = Risks.of(List.of(stays));
    return of(risks.times(), risks.atRisk()[0], risks.ended()[0], horizon);
  }

  /** The wish, or the longest stay of the arm that has been watched less long, if that is less. */
  public static double horizon(List<List<Stay>> arms, double wish) {
    Given.positive(wish, "A horizon");
    return arms.stream()
        .mapToDouble(arm -> arm.stream().mapToDouble(Stay::months).max().orElse(0))
        .reduce(wish, Math::min);
  }

  /** Who was never at risk after a time has 0 there; such times are passed over. */
  static KeptMonths of(double[] times, int[] atRisk, int[] ended, double horizon) {
    double area = 0;
    double[] from = new double[times.length];
    double kept = 1;
    double since = 0;
    for (int i = 0; i < times.length && times[i] <= horizon; i++) {
      area += kept * (times[i] - since);
      from[i] = area;
      since = times[i];
      kept *= atRisk[i] == 0 ? 1 : 1 - (double) ended[i] / atRisk[i];
    }
    area += kept * (Given.positive(horizon, "A horizon") - since);
    double variance = 0;
    for (int i = 0; i < times.length && times[i] <= horizon; i++) {
      double n = atRisk[i];
      double later = area - from[i];
      variance += ended[i] < n ? later * later * ended[i] / (n * (n - ended[i])) : 0;
    }
    return new KeptMonths(area, Math.sqrt(variance), horizon);
  }

  /** These months less the other's. */
  public Difference minus(KeptMonths other) {
    Given.that(horizon == other.horizon, "Months kept compare up to the same horizon only.");
    return new Difference(months - other.months, Math.hypot(se, other.se));
  }

  /** Months kept more than elsewhere, approximately normal when each arm saw many departures. */
  public record Difference(double months, double se) {
    public Interval interval(double level) {
      return Normal.interval(months, se, level);
    }

    /** Difference in standard errors; 0 where there is no difference at all. */
    public double errors() {
      return months == 0 ? 0 : months / se;
    }

    /**
     * The probability of a difference as large or larger, either way, if there were none. Too
     * liberal for small arms: 8 to 11 % where it says 5 % with 10 each ({@link Shuffled} is not).
     */
    public double p() {
      return Normal.twoSided(errors());
    }
  }
}
