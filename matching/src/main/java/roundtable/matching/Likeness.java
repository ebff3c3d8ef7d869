package roundtable.matching;

/** How two words differ: letters at a glance, and the number of single slips between them. */
final class Likeness {
  private static final int LONGEST = 40;

  private Likeness() {}

  /** One bit for each letter or digit that occurs: two words one slip apart differ in at most 2. */
  static int mask(char[] text, int from, int to) {
    int mask = 0;
    for (int i = from; i < to; i++) {
      mask |= 1 << text[i];
    }
    return mask;
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours (optimal string alignment, Damerau
   * 1964 in the restricted form) between two stretches; at most 2, else 3. Linear in the length.
   */
  static int slips(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
    int gap = (aTo - aFrom) - (bTo - bFrom);
    if (gap > 2 || gap < -2 || aTo - aFrom > LONGEST) {
      return 3;
    }
    while (aFrom < aTo && bFrom < bTo && a[aFrom] == b[bFrom]) {
      aFrom++;
      bFrom++;
    }
    while (aFrom < aTo && bFrom < bTo && a[aTo - 1] == b[bTo - 1]) {
      aTo--;
      bTo--;
    }
    return within(2, a, aFrom, aTo, b, bFrom, bTo);
  }

  /**
   * Tries each kind of first slip; both stretches differ at their first letter, or one is empty.
   */
  private static int within(int most, char[] a, int i, int aTo, char[] b, int j, int bTo) {
    while (i < aTo && j < bTo && a[i] == b[j]) {
      i++;
      j++;
    }
    int left = aTo - i;
    int right = bTo - j;
    if (left == 0 || right == 0) {
      return left + right <= most ? left + right : 3;
    }
    if (most == 0 || left - right > most || right - left > most) {
      return 3;
    }
    int best = within(most - 1, a, i + 1, aTo, b, j + 1, bTo);
    if (left > 1 && right > 1 && a[i] == b[j + 1] && a[i + 1] == b[j]) {
      best = Math.min(best, within(most - 1, a, i + 2, aTo, b, j + 2, bTo));
    }
    best = Math.min(best, within(most - 1, a, i + 1, aTo, b, j, bTo));
    best = Math.min(best, within(most - 1, a, i, aTo, b, j + 1, bTo));
    return best >= 3 ? 3 : best + 1;
  }

  /** The number of letters that both stretches begin with. */
  static int commonStart(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
    int most = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < most; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return i;
      }
    }
    return most;
  }
}
