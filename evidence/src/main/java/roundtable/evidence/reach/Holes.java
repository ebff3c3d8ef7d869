package roundtable.evidence.reach;

/** Structural holes around somebody: how far one's ties lead back to one another. */
final class Holes {
  /** How strong a tie is. */
  interface Strength {
    double between(int one, int other);
  }

  private final int[][] neighbours;
  private final Strength strength;
  private final double[] all;

  Holes(int[][] neighbours, Strength strength) {
    this.neighbours = neighbours;
    this.strength = strength;
    all = new double[neighbours.length];
    for (int i = 0; i < all.length; i++) {
      for (int j : neighbours[i]) {
        all[i] += strength.between(i, j);
      }
    }
  }

  double constraint(int i) {
    double sum = 0;
    for (int j : neighbours[i]) {
      double invested = part(i, j);
      for (int q : neighbours[i]) {
        invested += part(i, q) * part(q, j);
      }
      sum += invested * invested;
    }
    return neighbours[i].length == 0 ? Double.NaN : sum;
  }

  private double part(int of, int to) {
    return strength.between(of, to) / all[of];
  }
}
