package roundtable.matching;

import java.util.Arrays;

/** Pairs of neighbouring letters of two names without blanks, counted by a 1,024-bit set. */
final class LetterPairs {
  private static final int LONGEST = 64;

  private final char[] one = new char[LONGEST];
  private final char[] other = new char[LONGEST];
  private final long[] seen = new long[16];
  private int oneLength;
  private int otherLength;
  private float dice;

  void read(Side left, Side right) {
    dice = same(left, right) ? 1 : count();
  }

  boolean same(Side left, Side right) {
    oneLength = left.join(one);
    otherLength = right.join(other);
    return same();
  }

  boolean same() {
    return oneLength > 0 && Arrays.equals(one, 0, oneLength, other, 0, otherLength);
  }

  float dice() {
    return dice;
  }

  int shorter() {
    return Math.min(oneLength, otherLength);
  }

  /** The share of the longer name that both begin with. */
  float start() {
    int common = Likeness.commonStart(one, 0, oneLength, other, 0, otherLength);
    return common / (float) Math.max(1, Math.max(oneLength, otherLength));
  }

  private float count() {
    Arrays.fill(seen, 0);
    for (int i = 0; i + 1 < oneLength; i++) {
      int bit = bit(one, i);
      seen[bit >> 6] |= 1L << bit;
    }
    int shared = 0;
    for (int i = 0; i + 1 < otherLength; i++) {
      int bit = bit(other, i);
      if (((seen[bit >> 6] >>> bit) & 1) != 0) {
        shared++;
        seen[bit >> 6] &= ~(1L << bit);
      }
    }
    return 2f * shared / Math.max(1, oneLength + otherLength - 2);
  }

  private static int bit(char[] text, int i) {
    return ((text[i] & 31) << 5) | (text[i + 1] & 31);
  }
}
