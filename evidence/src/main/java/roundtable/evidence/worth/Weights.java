package roundtable.evidence.worth;

/** Weights of points, from their logarithms or from any multiple of them. */
final class Weights {
  private Weights() {}

  /** In place: e^x, divided by their sum. */
  static double[] ofLogs(double[] logs) {
    scale(logs);
    return normalised(logs);
  }

  /** In place: e^x, divided by their sum; gives the log of that sum. */
  static double logSum(double[] logs) {
    double most = scale(logs);
    double sum = 0;
    for (double weight : logs) {
      sum += weight;
    }
    normalised(logs);
    return most + Math.log(sum);
  }

  private static double scale(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.exp(logs[i] - most);
    }
    return most;
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
