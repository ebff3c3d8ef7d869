package roundtable.evidence.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import roundtable.evidence.Interval;

/**
 * The share of clients kept, by time since the first business: S(t) = product over departures up to
 * t of (1 - d/n), with d leaving of n at risk (Kaplan and Meier, JASA 53, 1958). Nobody left, or
 * nobody there: the share is 1 throughout.
 */
public final class KaplanMeier {
  /** A share this near one half is one half: sums of thirds and sevenths do not come out even. */
  private static final double ROUNDING = Math.sqrt(Math.ulp(1.0));

  private final List<Step> steps;

  private KaplanMeier(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** Stays in any order. */
  public static KaplanMeier of(List<Stay> stays) {
    Risks risks = Risks.of(List.of(stays));
    List<Step> steps = new ArrayList<>();
    double kept = 1;
    double greenwood = 0;
    for (int i = 0; i < risks.times().length; i++) {
      double n = risks.atRisk()[0][i];
      int left = risks.ended()[0][i];
      kept *= 1 - left / n;
      greenwood += left / (n * (n - left));
      double se = left == n ? Double.NaN : kept * Math.sqrt(greenwood);
      steps.add(new Step(risks.times()[i], (int) n, left, kept, se));
    }
    return new KaplanMeier(steps);
  }

  /** One for each distinct time, also for times at which nobody left. */
  public List<Step> steps() {
    return steps;
  }

  /** The share kept at this time; 1 before the first stay's end, flat after the last one's. */
  public double keptAt(double months) {
    double kept = 1;
    for (Step step : steps) {
      if (step.months() > months) {
        break;
      }
      kept = step.kept();
    }
    return kept;
  }

  /** When half have left; infinite where fewer have. Flat at one half: the middle of the flat. */
  public double median() {
    double at = half(Step::kept);
    return Double.isNaN(at) ? Double.POSITIVE_INFINITY : at;
  }

  /**
   * When the ends of the pointwise band reach one half (Brookmeyer and Crowley, Biometrics 38,
   * 1982). The upper end is infinite where the band does not come down so far; unknown where not
   * even the lower does.
   */
  public Interval medianInterval(double level) {
    double lower = half(step -> step.band(level).lower());
    double upper = half(step -> step.band(level).upper());
    if (Double.isNaN(lower)) {
      return Interval.UNKNOWN;
    }
    return new Interval(lower, Double.isNaN(upper) ? Double.POSITIVE_INFINITY : upper);
  }

  private double half(ToDoubleFunction<Step> curve) {
    double first = Double.NaN;
    double height = 0;
    for (Step step : steps) {
      double here = curve.applyAsDouble(step);
      if (Double.isNaN(first) && here < .5 + ROUNDING) {
        first = step.months();
        height = here;
        if (here < .5 - ROUNDING) {
          return first;
        }
      } else if (!Double.isNaN(first) && here < height) {
        return (first + step.months()) / 2;
      }
    }
    return first;
  }
}
