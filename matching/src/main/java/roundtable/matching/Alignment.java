package roundtable.matching;

import java.util.Arrays;

/** Pairs the words of two names: equal ones, then ones written differently. */
final class Alignment {
  static final byte NONE = 0;
  static final byte SAME = 1;
  static final byte SLIP = 2;
  static final byte SLIPS = 3;
  static final byte BEGINS = 4;
  static final byte JOINED = 5;
  static final byte INITIALS = 6;
  static final byte STEM = 7;
  static final int WAYS = 8;

  private static final int SHORTEST_SLIP = 4;
  private static final int SHORTEST_SLIPS = 8;
  private static final int SHORTEST_START = 3;
  private static final int SHORTEST_STEM = 5;

  private final Side one;
  private final Side other;

  /** Of each word on the one side a bit for each word on the other that may be like it. */
  private final int[] plausible = new int[Side.MOST];

  Alignment(Side one, Side other) {
    this.one = one;
    this.other = other;
  }

  void align() {
    Arrays.fill(one.found, 0, one.count, NONE);
    Arrays.fill(other.found, 0, other.count, NONE);
    Arrays.fill(one.partner, 0, one.count, -1);
    Arrays.fill(other.partner, 0, other.count, -1);
    int open = one.count - same();
    if (one.raw == other.raw && one.raw != 0) {
      rest(JOINED);
    } else if (acronym(one, other) || acronym(other, one)) {
      rest(INITIALS);
    } else if (open > 0 && open(other)) {
      joined(one, other);
      joined(other, one);
      if (anyPlausible()) {
        alike(SLIP);
        alike(SLIPS);
        alike(BEGINS);
        alike(STEM);
      }
      initials(one, other);
      initials(other, one);
    }
  }

  /** All words outside brackets that found no like yet belong together as a whole. */
  private void rest(byte way) {
    rest(one, other, way);
    rest(other, one, way);
  }

  private static void rest(Side side, Side there, byte way) {
    for (int word = 0; word < side.main; word++) {
      if (side.found[word] == NONE) {
        side.found[word] = way;
        side.partner[word] = Math.min(word, there.main - 1);
      }
    }
  }

  /** Whether the left side is one word that spells the first letters of the right, HPCL. */
  static boolean acronym(Side left, Side right) {
    return left.main == 1
        && right.main > 1
        && left.length(0) >= 3
        && right.initials == Words.hash(left.text[0], left.from[0], left.to[0]);
  }

  private static boolean open(Side side) {
    for (int word = 0; word < side.count; word++) {
      if (side.found[word] == NONE) {
        return true;
      }
    }
    return false;
  }

  private int same() {
    int pairs = 0;
    for (int i = 0; i < one.count; i++) {
      for (int j = 0; j < other.count; j++) {
        if (one.id[i] == other.id[j] && one.id[i] >= 0 && other.found[j] == NONE) {
          pair(i, j, SAME);
          pairs++;
          break;
        }
      }
    }
    return pairs;
  }

  private void pair(int i, int j, byte how) {
    one.found[i] = other.found[j] = how;
    one.partner[i] = j;
    other.partner[j] = i;
  }

  /** Two neighbours on the left side are one word on the right ("time warner", "timewarner"). */
  private static void joined(Side left, Side right) {
    for (int i = 0; i + 1 < left.main; i++) {
      if (left.found[i] == NONE && left.found[i + 1] == NONE) {
        joined(left, i, right);
      }
    }
  }

  private static void joined(Side left, int i, Side right) {
    for (int j = 0; j < right.count; j++) {
      if (right.found[j] == NONE && isJoin(left, i, right, j)) {
        left.found[i] = left.found[i + 1] = right.found[j] = JOINED;
        left.partner[i] = left.partner[i + 1] = j;
        right.partner[j] = i;
        return;
      }
    }
  }

  private static boolean isJoin(Side left, int i, Side right, int j) {
    int middle = right.from[j] + left.length(i);
    return left.length(i) + left.length(i + 1) == right.length(j)
        && equal(left, i, right.text[j], right.from[j], middle)
        && equal(left, i + 1, right.text[j], middle, right.to[j]);
  }

  private static boolean equal(Side side, int word, char[] text, int from, int to) {
    return Arrays.equals(side.text[word], side.from[word], side.to[word], text, from, to);
  }

  /** Marks the pairs of open words that a glance at their letters does not rule out. */
  private boolean anyPlausible() {
    int any = 0;
    for (int i = 0; i < one.count; i++) {
      plausible[i] = 0;
      if (one.found[i] == NONE && one.kind[i] != Lexicon.NUMBER) {
        plausible[i] = plausible(i);
        any |= plausible[i];
      }
    }
    return any != 0;
  }

  private int plausible(int i) {
    int likely = 0;
    for (int j = 0; j < other.count; j++) {
      if (other.found[j] == NONE
          && other.kind[j] != Lexicon.NUMBER
          && (one.firstLetter(i) == other.firstLetter(j)
              || Integer.bitCount(one.mask[i] ^ other.mask[j]) <= 4)) {
        likely |= 1 << j;
      }
    }
    return likely;
  }

  private void alike(byte how) {
    for (int i = 0; i < one.count; i++) {
      for (int left = plausible[i]; left != 0 && one.found[i] == NONE; left &= left - 1) {
        int j = Integer.numberOfTrailingZeros(left);
        if (other.found[j] == NONE && is(how, i, j)) {
          pair(i, j, how);
        }
      }
    }
  }

  private boolean is(byte how, int i, int j) {
    int shorter = Math.min(one.length(i), other.length(j));
    if (how == BEGINS) {
      return shorter >= SHORTEST_START && commonStart(i, j) == shorter;
    }
    if (how == STEM) {
      int stem = shorter < SHORTEST_STEM ? 0 : commonStart(i, j);
      return stem >= SHORTEST_STEM && stem * 5 >= 3 * Math.max(one.length(i), other.length(j));
    }
    int most = how == SLIP ? 1 : 2;
    return shorter >= (how == SLIP ? SHORTEST_SLIP : SHORTEST_SLIPS) - 1
        && Math.max(one.length(i), other.length(j))
            >= (how == SLIP ? SHORTEST_SLIP : SHORTEST_SLIPS)
        && Integer.bitCount(one.mask[i] ^ other.mask[j]) <= 2 * most
        && slips(i, j) <= most;
  }

  private int commonStart(int i, int j) {
    return Likeness.commonStart(
        one.text[i], one.from[i], one.to[i], other.text[j], other.from[j], other.to[j]);
  }

  private int slips(int i, int j) {
    return Likeness.slips(
        one.text[i], one.from[i], one.to[i], other.text[j], other.from[j], other.to[j]);
  }

  /** A short word on the left stands for the first letters of neighbours on the right. */
  private static void initials(Side left, Side right) {
    for (int i = 0; i < left.count; i++) {
      int letters = left.length(i);
      if (left.found[i] == NONE && letters >= 2 && letters <= 7) {
        initials(left, i, right);
      }
    }
  }

  private static void initials(Side left, int i, Side right) {
    int letters = left.length(i);
    for (int j = 0; j + letters <= right.main; j++) {
      if (spells(left, i, right, j)) {
        left.found[i] = INITIALS;
        left.partner[i] = j;
        Arrays.fill(right.found, j, j + letters, INITIALS);
        Arrays.fill(right.partner, j, j + letters, i);
        return;
      }
    }
  }

  private static boolean spells(Side left, int i, Side right, int j) {
    for (int letter = 0; letter < left.length(i); letter++) {
      int word = j + letter;
      if (right.found[word] != NONE
          || right.firstLetter(word) != left.text[i][left.from[i] + letter]) {
        return false;
      }
    }
    return true;
  }
}
