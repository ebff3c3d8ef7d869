package roundtable.evidence.worth;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * log of G(a + y) / G(a), the rising factorial, for one a: tabulated for the whole counts of a
 * history, computed for the broken ones of an outlook.
 */
final class Rising {
  private static final int TABULATED = 512;

  private final double base;
  private final double[] table = new double[TABULATED];

  Rising(double base) {
    this.base = base;
    for (int y = 1; y < TABULATED; y++) {
      table[y] = table[y - 1] + Math.log(base + y - 1);
    }
  }

  double log(double count) {
    int whole = (int) count;
    return whole == count && whole < TABULATED
        ? table[whole]
        : LogGamma.value(base + count) - LogGamma.value(base);
  }
}
