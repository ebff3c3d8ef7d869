package roundtable.evidence.worth;

import java.util.Arrays;

/**
 * A distribution on points of equal distance, {@link Grid#STEP} apart on a log scale.
 *
 * @param start the first point
 * @param weights of the points, summing to 1
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, never compared
record Bins(double start, double[] weights) {
  /** What lies further out than this, at either end, is cut off. */
  private static final double NEGLIGIBLE = 1e-8;

  double point(int index) {
    return start + index * Grid.STEP;
  }

  double mean() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * point(i);
    }
    return sum;
  }

  Bins movedBy(double distance) {
    return new Bins(start + distance, weights);
  }

  /** With this weight, of the other, on the same points. */
  Bins mixedWith(Bins other, double weight) {
    double[] mixed = new double[weights.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (1 - weight) * weights[i] + weight * other.weights[i];
    }
    return new Bins(start, mixed);
  }

  /** Of the sum of the two, independent of each other. */
  Bins plus(Bins other) {
    double[] sums = new double[weights.length + other.weights.length - 1];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < other.weights.length; j++) {
        sums[i + j] += weights[i] * other.weights[j];
      }
    }
    return new Bins(start + other.start, sums);
  }

  Bins trimmed() {
    int from = 0;
    double cut = 0;
    while (cut + weights[from] < NEGLIGIBLE) {
      cut += weights[from++];
    }
    int to = weights.length;
    cut = 0;
    while (cut + weights[to - 1] < NEGLIGIBLE) {
      cut += weights[--to];
    }
    return new Bins(point(from), Weights.normalised(Arrays.copyOfRange(weights, from, to)));
  }
}
