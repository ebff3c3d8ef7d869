package roundtable.matching;

import java.util.List;

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively re-weighted least
 * squares): no randomness, so that the same data give the same weights.
 */
final class Regression {
  private static final int MOST_STEPS = 15;
  private static final double STILL = 1e-4;

  private final double ridge;
  private final int width;
  private final double[][] curvature;
  private final double[] slope;
  final double[] weights;

  private Regression(int width, double ridge) {
    this.ridge = ridge;
    this.width = width;
    curvature = new double[width][width];
    slope = new double[width];
    weights = new double[width];
  }

  static double[] fit(List<Sample> samples, int width, double ridge) {
    Regression regression = new Regression(width, ridge);
    double step = 1;
    for (int steps = 0; steps < MOST_STEPS && step > STILL; steps++) {
      step = regression.step(samples);
    }
    return regression.weights;
  }

  private double step(List<Sample> samples) {
    penalise();
    for (Sample sample : samples) {
      add(sample);
    }
    double[] change = solve();
    double largest = 0;
    for (int i = 0; i < width; i++) {
      weights[i] += change[i];
      largest = Math.max(largest, Math.abs(change[i]));
    }
    return largest;
  }

  private void penalise() {
    for (int i = 0; i < width; i++) {
      java.util.Arrays.fill(curvature[i], 0);
      curvature[i][i] = ridge;
      slope[i] = -ridge * weights[i];
    }
  }

  private void add(Sample sample) {
    double chance = Weights.chance(sample.logOdds(weights));
    double pull = sample.weight * ((sample.same ? 1 : 0) - chance);
    double spread = sample.weight * Math.max(1e-6, chance * (1 - chance));
    int[] set = sample.set();
    float[] values = sample.values();
    for (int a = 0; a < set.length; a++) {
      slope[set[a]] += pull * values[a];
      for (int b = 0; b < set.length; b++) {
        if (set[b] <= set[a]) {
          curvature[set[a]][set[b]] += spread * values[a] * values[b];
        }
      }
    }
  }

  /** Gaussian elimination; the curvature is symmetric and positive thanks to the ridge. */
  private double[] solve() {
    double[] x = slope.clone();
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < i; j++) {
        curvature[j][i] = curvature[i][j];
      }
    }
    for (int pivot = 0; pivot < width; pivot++) {
      for (int row = pivot + 1; row < width; row++) {
        eliminate(pivot, row, x);
      }
    }
    for (int row = width - 1; row >= 0; row--) {
      for (int column = row + 1; column < width; column++) {
        x[row] -= curvature[row][column] * x[column];
      }
      x[row] /= curvature[row][row];
    }
    return x;
  }

  private void eliminate(int pivot, int row, double[] x) {
    double times = curvature[row][pivot] / curvature[pivot][pivot];
    if (times != 0) {
      for (int column = pivot; column < width; column++) {
        curvature[row][column] -= times * curvature[pivot][column];
      }
      x[row] -= times * x[pivot];
    }
  }
}
