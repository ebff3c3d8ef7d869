package roundtable.matching;

/** Whether a web address is named after a business: "bluebottlecoffee", "vivalditech", "ibm". */
final class Label {
  /** Not at all, by a shortened name, by the name as it is written. */
  static final int STRANGE = 0;

  static final int SHORTENED = 1;
  static final int EQUAL = 2;

  /** A common word is anybody's: "bank", "global". */
  private static final float COMMON = 5e-4f;

  private static final int LEAST_OF_A_WORD = 2;
  private static final int LEAST = 4;

  private Label() {}

  static int likeness(String label, NormalName name) {
    int hash = Words.hash(label);
    if (label.length() < LEAST - 1 || name.main == 0) {
      return STRANGE;
    }
    if (hash == name.raw || hash == Keys.joined(name)) {
      return EQUAL;
    }
    boolean initials = hash == name.initials && name.initials != 0;
    return initials || begins(label.toCharArray(), name) ? SHORTENED : STRANGE;
  }

  /** Made of the first word, or of beginnings of the first words: "vivaldi" or "vivalditech". */
  private static boolean begins(char[] label, NormalName name) {
    int at = 0;
    int words = 0;
    while (words < name.main && at < label.length) {
      int from = name.starts[words];
      int to = name.starts[words + 1];
      int common = Likeness.commonStart(label, at, label.length, name.text, from, to);
      if (common < Math.min(LEAST_OF_A_WORD, to - from)) {
        return false;
      }
      at += common;
      words++;
    }
    boolean first = name.length(0) == at && name.shares[0] < COMMON;
    return at == label.length && at >= LEAST && (words > 1 || first);
  }
}
