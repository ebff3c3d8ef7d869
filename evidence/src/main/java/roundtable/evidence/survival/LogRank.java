package roundtable.evidence.survival;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import roundtable.evidence.Given;

/**
 * Do clients from several sources leave equally fast? At each departure the number expected of each
 * arm is d n_arm / n; the sum of differences is held against its hypergeometric variance (Mantel
 * 1966; Peto and Peto, JRSS A 135, 1972).
 *
 * @param chiSquare 0 where nobody left or nothing can be compared
 * @param degrees of freedom: one less than the arms that could be compared
 * @param observed departures of each arm
 * @param expected departures of each arm if all left equally fast
 */
public record LogRank(double chiSquare, int degrees, List<Double> observed, List<Double> expected) {
  /** Two arms or more, each with any number of stays. */
  public static LogRank of(List<List<Stay>> arms) {
    Given.that(arms.size() > 1, "There are two arms or more to compare.");
    Risks risks = Risks.of(arms);
    Tally tally = new Tally(arms.size());
    for (int at = 0; at < risks.times().length; at++) {
      tally.add(risks, at);
    }
    Quadratic form = Quadratic.of(tally.variance, tally.excess());
    return new LogRank(form.value(), form.rank(), boxed(tally.observed), boxed(tally.expected));
  }

  /** The probability of differences as large or larger if there were none; 1 without any. */
  public double p() {
    return chiSquare == 0 ? 1 : RegularizedGamma.Q.value(degrees / 2.0, chiSquare / 2);
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** Sums over the times of departure. */
  private static final class Tally {
    private final double[] observed;
    private final double[] expected;
    private final double[][] variance;

    Tally(int arms) {
      observed = new double[arms];
      expected = new double[arms];
      variance = new double[arms][arms];
    }

    void add(Risks risks, int at) {
      double n = risks.allAtRisk(at);
      double d = risks.allEnded(at);
      double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
      for (int i = 0; i < observed.length; i++) {
        double share = risks.atRisk()[i][at] / n;
        observed[i] += risks.ended()[i][at];
        expected[i] += d * share;
        for (int j = 0; j < observed.length; j++) {
          variance[i][j] += spread * share * ((i == j ? 1 : 0) - risks.atRisk()[j][at] / n);
        }
      }
    }

    double[] excess() {
      double[] excess = new double[observed.length];
      for (int i = 0; i < excess.length; i++) {
        excess[i] = observed[i] - expected[i];
      }
      return excess;
    }
  }
}
