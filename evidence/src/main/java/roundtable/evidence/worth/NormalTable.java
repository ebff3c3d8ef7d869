package roundtable.evidence.worth;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution function, tabulated: off by less than 3e-7. */
final class NormalTable {
  private static final double END = 6;
  private static final int STEPS_PER_UNIT = 512;
  private static final double[] TABLE = table();

  private NormalTable() {}

  static double below(double z) {
    if (z <= -END || z >= END) {
      return z < 0 ? 0 : 1;
    }
    double at = (z + END) * STEPS_PER_UNIT;
    int point = (int) at;
    return TABLE[point] + (at - point) * (TABLE[point + 1] - TABLE[point]);
  }

  private static double[] table() {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double[] table = new double[(int) (2 * END * STEPS_PER_UNIT) + 2];
    for (int point = 0; point < table.length; point++) {
      table[point] = normal.cumulativeProbability((double) point / STEPS_PER_UNIT - END);
    }
    return table;
  }
}
