package roundtable.evidence.survival;

/**
 * x' V^- x for a covariance matrix V that may be singular, and V's rank: differences from an
 * expectation always sum to 0, and an arm without anybody has no variance at all. Cholesky with the
 * largest pivot first; what is left once no pivot stands out is 0 (Higham, Accuracy and Stability
 * of Numerical Algorithms, 2nd ed., 10.3).
 */
record Quadratic(double value, int rank) {
  private static final double NOTHING = 1e-12;

  static Quadratic of(double[][] covariance, double[] x) {
    int size = x.length;
    double[][] v = new double[size][];
    double largest = 0;
    for (int i = 0; i < size; i++) {
      v[i] = covariance[i].clone();
      largest = Math.max(largest, v[i][i]);
    }
    double[] rest = x.clone();
    double value = 0;
    int rank = 0;
    while (rank < size) {
      int pivot = largest(v);
      double here = v[pivot][pivot];
      if (here <= NOTHING * largest) {
        break;
      }
      value += rest[pivot] * rest[pivot] / here;
      eliminate(v, rest, pivot);
      rank++;
    }
    return new Quadratic(value, rank);
  }

  private static void eliminate(double[][] v, double[] rest, int pivot) {
    double[] row = v[pivot].clone();
    double mine = rest[pivot];
    for (int i = 0; i < v.length; i++) {
      double share = row[i] / row[pivot];
      rest[i] -= share * mine;
      for (int j = 0; j < v.length; j++) {
        v[i][j] -= share * row[j];
      }
    }
  }

  private static int largest(double[][] v) {
    int best = 0;
    for (int i = 1; i < v.length; i++) {
      best = v[i][i] > v[best][best] ? i : best;
    }
    return best;
  }
}
