package roundtable.matching;

import java.util.List;

/**
 * The learnt log-odds of each {@link Feature} and the two thresholds, read from {@code
 * weights.txt}; made by {@code bin/bench train}.
 */
final class Weights {
  /** For a question to an index: which of many names is it? */
  static final Weights SHIPPED = parse(Shipped.table("weights.txt"));

  /** For a pair without more: a branch, a place or another line of business is another company. */
  static final Weights STRICT = parse(Shipped.table("strict-weights.txt"));

  private final float[] weights = new float[Feature.COUNT];
  private double certain = 0.95;
  private double askOdds = -1;

  static Weights parse(List<String> lines) {
    Weights weights = new Weights();
    for (String line : lines) {
      String[] cells = line.split("\\s+");
      weights.set(cells[0], Double.parseDouble(cells[1]));
    }
    return weights;
  }

  private void set(String name, double value) {
    switch (name) {
      case "CERTAIN" -> certain = value;
      case "ASK" -> askOdds = Math.log(value / (1 - value));
      default -> weights[Feature.valueOf(name).place()] = (float) value;
    }
  }

  float logOdds(float[] values) {
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** The chance that belongs to log-odds, 0 to 1. */
  static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  Sureness sureness(double chance) {
    return chance >= certain ? Sureness.CERTAIN : Sureness.ASK;
  }

  /** The least log-odds worth asking the owner about. */
  double askOdds() {
    return askOdds;
  }
}
