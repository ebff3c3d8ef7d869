package roundtable.evidence.survival;

import java.util.List;
import java.util.Optional;
import roundtable.evidence.LogRatio;
import roundtable.evidence.Newton;

/**
 * How much faster clients of one arm leave than those of another, at any age: Cox's partial
 * likelihood with one yes-or-no covariate (JRSS B 34, 1972), tied departures after Efron (JASA 72,
 * 1977), standard error from the observed information. A ratio below 1: they stay longer. It
 * assumes that the ratio is the same at every age.
 */
public final class HazardRatio {
  private HazardRatio() {}

  /** Empty where no finite ratio fits best: nobody left in one arm, or nobody there to compare. */
  public static Optional<LogRatio> of(List<Stay> arm, List<Stay> reference) {
    Partial likelihood = new Partial(Risks.of(List.of(reference, arm)));
    if (likelihood.slope(Double.NEGATIVE_INFINITY) <= 0
        || likelihood.slope(Double.POSITIVE_INFINITY) >= 0) {
      return Optional.empty();
    }
    double log = Newton.settle(at -> likelihood.slope(at) / likelihood.bend(at), 0);
    return Optional.of(new LogRatio(log, 1 / Math.sqrt(likelihood.bend(log))));
  }

  /** The logarithm of the likelihood, by the logarithm of the ratio. */
  private record Partial(Risks risks) {
    double slope(double log) {
      double slope = 0;
      for (int at = 0; at < risks.times().length; at++) {
        slope += risks.ended()[1][at];
        for (int tied = 0; tied < risks.allEnded(at); tied++) {
          slope -= share(at, tied, log);
        }
      }
      return slope;
    }

    double bend(double log) {
      double bend = 0;
      for (int at = 0; at < risks.times().length; at++) {
        for (int tied = 0; tied < risks.allEnded(at); tied++) {
          double share = share(at, tied, log);
          bend += share * (1 - share);
        }
      }
      return bend;
    }

    /** The chance that the next to leave is of the arm, with so many of those tied gone already. */
    private double share(int at, int tied, double log) {
      double gone = (double) tied / risks.allEnded(at);
      double there = risks.atRisk()[0][at] - gone * risks.ended()[0][at];
      double here = risks.atRisk()[1][at] - gone * risks.ended()[1][at];
      if (there == 0 || here == 0) {
        return here == 0 ? 0 : 1;
      }
      return 1 / (1 + there / here * Math.exp(-log));
    }
  }
}
