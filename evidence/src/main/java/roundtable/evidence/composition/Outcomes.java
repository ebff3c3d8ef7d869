package roundtable.evidence.composition;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * All groups of so many people in so many kinds, by their probability. Goes through them kind by
 * kind and stops where whatever follows is more probable than the group seen, or all of it less.
 */
final class Outcomes {
  /** Probabilities within a ten-millionth are equal, as R's exact tests have it. */
  private static final double TIE = 1e-7;

  private static final int MOST_STEPS = 20_000_000;

  private final int people;
  private final double[] logShare;

  /** log of the sum of shares from this kind on. */
  private final double[] logRest;

  private final double[] logFactorial;
  private final double[][] likeliest;
  private final double[][] unlikeliest;
  private final double seen;
  private int steps;

  Outcomes(long[] counts, double[] shares) {
    people = Math.toIntExact(Arrays.stream(counts).sum());
    logShare = Arrays.stream(shares).map(Math::log).toArray();
    logRest = new double[shares.length];
    double rest = 0;
    for (int kind = shares.length - 1; kind >= 0; kind--) {
      rest += shares[kind];
      logRest[kind] = Math.log(rest);
    }
    logFactorial = new double[people + 1];
    for (int n = 0; n <= people; n++) {
      logFactorial[n] = LogGamma.value(n + 1.0);
    }
    likeliest = new double[shares.length][];
    unlikeliest = new double[shares.length][];
    bound();
    seen = logProbability(Arrays.stream(counts).mapToInt(Math::toIntExact).toArray());
  }

  /** The most and least probable way to put so many people into the kinds from one on. */
  private void bound() {
    int last = logShare.length - 1;
    for (int kind = last; kind >= 0; kind--) {
      likeliest[kind] = new double[people + 1];
      unlikeliest[kind] = new double[people + 1];
      for (int left = 0; left <= people; left++) {
        double most = kind == last ? term(kind, left) : Double.NEGATIVE_INFINITY;
        double least = kind == last ? term(kind, left) : Double.POSITIVE_INFINITY;
        for (int here = 0; here <= left && kind < last; here++) {
          most = Math.max(most, term(kind, here) + likeliest[kind + 1][left - here]);
          least = Math.min(least, term(kind, here) + unlikeliest[kind + 1][left - here]);
        }
        likeliest[kind][left] = most;
        unlikeliest[kind][left] = least;
      }
    }
  }

  private double term(int kind, int here) {
    return here == 0 ? 0 : here * logShare[kind] - logFactorial[here];
  }

  int people() {
    return people;
  }

  boolean isAsImprobable(int[] group) {
    return logProbability(group) <= seen + TIE;
  }

  private double logProbability(int[] group) {
    double sum = logFactorial[people];
    for (int kind = 0; kind < group.length; kind++) {
      sum += term(kind, group[kind]);
    }
    return sum;
  }

  /** The probability of all groups as improbable as the one seen; NaN if that takes too long. */
  double asImprobable() {
    steps = 0;
    return from(0, people, logFactorial[people]);
  }

  private double from(int kind, int left, double log) {
    if (log + likeliest[kind][left] <= seen + TIE) {
      return Math.exp(log + (left == 0 ? 0 : left * logRest[kind]) - logFactorial[left]);
    }
    if (log + unlikeliest[kind][left] > seen + TIE) {
      return 0;
    }
    double sum = 0;
    for (int here = 0; here <= left; here++) {
      if (++steps > MOST_STEPS) {
        return Double.NaN;
      }
      sum += from(kind + 1, left - here, log + term(kind, here));
    }
    return sum;
  }
}
