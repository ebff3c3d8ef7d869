package roundtable.evidence.worth;

/** Weights of points, from their logarithms or from any multiple of them. */
final class Weights {
  private Weights() {}

  /** In place: e^x, divided by their sum. */
  static double[] ofLogs(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.exp(logs[i] - most);
    }
    return normalised(logs);
  }

  /** In place. */
  static double[] normalised(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
