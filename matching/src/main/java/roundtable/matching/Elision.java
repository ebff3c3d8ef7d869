package roundtable.matching;

/**
 * The article that French, Italian and Catalan tie to the next word: "l'éducation", "dell'acqua".
 * It goes only from a word the tables translate; "L'Oréal" and "D'Angelo" are names of their own.
 */
final class Elision {
  private static final int SHORTEST = 5;

  private Elision() {}

  /** Whether the letters up to the apostrophe are an article before a word the tables know. */
  static boolean is(char[] text, int from, int apostrophe, int to) {
    return to - apostrophe >= SHORTEST
        && article(text, from, apostrophe)
        && (known(text, apostrophe, to) || plural(text, apostrophe, to));
  }

  private static boolean plural(char[] text, int from, int to) {
    return text[to - 1] == 's' && known(text, from, to - 1);
  }

  private static boolean known(char[] text, int from, int to) {
    return Lexicon.SHIPPED.translates(text, from, to, Words.hash(text, from, to));
  }

  /** L', d', and dell', nell', dall', sull', all'. */
  private static boolean article(char[] text, int from, int to) {
    if (to - from == 1) {
      return text[from] == 'l' || text[from] == 'd';
    }
    return text[to - 1] == 'l'
        && text[to - 2] == 'l'
        && (to - from == 3 ? text[from] == 'a' : to - from == 4 && preposition(text, from));
  }

  private static boolean preposition(char[] text, int from) {
    char first = text[from];
    char second = text[from + 1];
    return second == 'u'
        ? first == 's'
        : second == 'e' ? first == 'd' || first == 'n' : second == 'a' && first == 'd';
  }
}
