package roundtable.evidence.survival;

import java.util.List;
import java.util.Optional;
import roundtable.evidence.Interval;
import roundtable.evidence.Normal;

/**
 * How much faster clients of one arm leave than those of another, at any age: Cox's partial
 * likelihood with one yes-or-no covariate (JRSS B 34, 1972), tied departures after Efron (JASA 72,
 * 1977). A ratio below 1: they stay longer. It assumes that the ratio is the same at every age.
 *
 * @param log natural logarithm of the ratio
 * @param se its standard error, from the observed information
 */
public record HazardRatio(double log, double se) {
  private static final int MOST_STEPS = 100;

  /** Empty where no finite ratio fits best: nobody left in one arm, or nobody there to compare. */
  public static Optional<HazardRatio> of(List<Stay> arm, List<Stay> reference) {
    Partial likelihood = new Partial(Risks.of(List.of(reference, arm)));
    if (likelihood.slope(Double.NEGATIVE_INFINITY) <= 0
        || likelihood.slope(Double.POSITIVE_INFINITY) >= 0) {
      return Optional.empty();
    }
    double low = -1;
    double high = 1;
    while (likelihood.slope(low) < 0) {
      low *= 2;
    }
    while (likelihood.slope(high) > 0) {
      high *= 2;
    }
    double log = likelihood.top(low, high);
    return Optional.of(new HazardRatio(log, 1 / Math.sqrt(likelihood.bend(log))));
  }

  public double ratio() {
    return Math.exp(log);
  }

  public Interval interval(double level) {
    Interval logs = Normal.interval(log, se, level);
    return new Interval(Math.exp(logs.lower()), Math.exp(logs.upper()));
  }

  private record Partial(Risks risks) {
    /** Where the slope is 0: Newton's steps, halving where one would leave what is known. */
    double top(double low, double high) {
      double at = 0;
      for (int step = 0; step < MOST_STEPS; step++) {
        double slope = slope(at);
        if (slope > 0) {
          low = at;
        } else {
          high = at;
        }
        double next = at + slope / bend(at);
        if (Math.abs(next - at) < 1e-15 * Math.max(1, Math.abs(at))) {
          return next;
        }
        at = next > low && next < high ? next : (low + high) / 2;
      }
      return at;
    }

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
