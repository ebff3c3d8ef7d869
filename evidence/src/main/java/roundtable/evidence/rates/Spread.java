package roundtable.evidence.rates;

import java.util.List;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;

/** The likelihood of a negative binomial's shape, the mean at its best for each. */
record Spread(List<Count> members) {
  private static final double LEAST = 1e-4;
  private static final int POINTS = 101;

  /** From here on a sum over events is slower than it is more exact. */
  private static final int MANY = 1_000;

  /** Found on a logarithmic grid first: with unequal exposures there may be several tops. */
  double likeliest(double most) {
    double ratio = Math.pow(most / LEAST, 1.0 / (POINTS - 1));
    int best = 0;
    double height = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < POINTS; i++) {
      double here = logLikelihood(LEAST * Math.pow(ratio, i));
      if (here > height) {
        height = here;
        best = i;
      }
    }
    double low = LEAST * Math.pow(ratio, best - 1);
    double high = LEAST * Math.pow(ratio, best + 1);
    return best == POINTS - 1 ? most : root(low, high);
  }

  /** Where the likelihood turns from rising to falling, between the two. */
  private double root(double low, double high) {
    while (high - low > 1e-13 * high) {
      double middle = (low + high) / 2;
      if (slope(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The mean per unit of exposure at which sum of (y - m t) / (1 + m t / shape) is 0. */
  double mean(double shape) {
    double low = 0;
    double high = Double.MIN_NORMAL;
    for (Count member : members) {
      high = Math.max(high, member.events() / member.exposure());
    }
    while (high - low > 1e-15 * high) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (excess(middle, shape) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double excess(double mean, double shape) {
    double sum = 0;
    for (Count member : members) {
      double due = mean * member.exposure();
      sum += (member.events() - due) / (1 + due / shape);
    }
    return sum;
  }

  private double logLikelihood(double shape) {
    double mean = mean(shape);
    double sum = 0;
    for (Count member : members) {
      double due = mean * member.exposure();
      sum += rising(member.events(), shape) + member.events() * Math.log(due);
      sum -= (member.events() + shape) * Math.log1p(due / shape);
    }
    return sum;
  }

  /** log of shape (shape + 1) ... (shape + events - 1) / shape^events. */
  private static double rising(long events, double shape) {
    if (events > MANY) {
      double all = LogGamma.value(shape + events) - LogGamma.value(shape);
      return all - events * Math.log(shape);
    }
    double sum = 0;
    for (int j = 1; j < events; j++) {
      sum += Math.log1p(j / shape);
    }
    return sum;
  }

  /** Of the likelihood, by the shape; that by the mean is 0 at its best. */
  private double slope(double shape) {
    double mean = mean(shape);
    double sum = 0;
    for (Count member : members) {
      double due = mean * member.exposure();
      sum += harmonic(member.events(), shape) - Math.log1p(due / shape);
      sum += (due - member.events()) / (shape + due);
    }
    return sum;
  }

  private static double harmonic(long events, double shape) {
    if (events > MANY) {
      return Digamma.value(shape + events) - Digamma.value(shape);
    }
    double sum = 0;
    for (int j = 0; j < events; j++) {
      sum += 1 / (shape + j);
    }
    return sum;
  }
}
