package roundtable.matching;

import java.util.Set;

/**
 * The article that French, Italian and Catalan tie to the next word: "l'éducation", "dell'acqua".
 * It goes only from a word the tables translate; "L'Oréal" and "D'Angelo" are names of their own.
 */
final class Elision {
  private static final int SHORTEST = 5;
  private static final Set<String> ARTICLES =
      Set.of("l", "d", "all", "dall", "dell", "nell", "sull");

  private Elision() {}

  /** Whether the letters up to the apostrophe are an article before a word the tables know. */
  static boolean is(char[] text, int from, int apostrophe, int to) {
    return to - apostrophe >= SHORTEST
        && ARTICLES.contains(new String(text, from, apostrophe - from))
        && (known(text, apostrophe, to) || plural(text, apostrophe, to));
  }

  private static boolean plural(char[] text, int from, int to) {
    return text[to - 1] == 's' && known(text, from, to - 1);
  }

  private static boolean known(char[] text, int from, int to) {
    return Lexicon.SHIPPED.translates(text, from, to, Words.hash(text, from, to));
  }
}
