package roundtable.matching;

/** How likely it is that a name has certain initials by chance. */
final class Initials {
  /** The share of words of names that begin with a to z, in thousandths (ROR index, CC0). */
  private static final int[] THOUSANDTHS = {
    78, 52, 96, 47, 46, 40, 38, 43, 70, 15, 23, 33, 62, 46, 19, 70, 4, 43, 84, 46, 32, 19, 19, 4, 7,
    8
  };

  private Initials() {}

  /** The logarithm of the expected number of names with these initials among so many. */
  static float chance(Side acronym, int names) {
    float expected = names + 1f;
    for (int i = acronym.from[0]; i < acronym.to[0]; i++) {
      int letter = acronym.text[0][i] - 'a';
      expected *= letter >= 0 && letter < 26 ? THOUSANDTHS[letter] / 1000f : 0.01f;
    }
    return Logarithm.of(Math.max(1e-6f, expected));
  }
}
