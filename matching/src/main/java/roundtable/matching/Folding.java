package roundtable.matching;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One character at a time to plain lower-case letters and digits: accents off, other alphabets in
 * Latin letters, full-width forms to narrow ones. The only place that names {@link Normalizer}, so
 * that a compiler to the browser can bring another.
 */
final class Folding {
  /** The characters below this are folded once and kept. */
  private static final int KEPT = 0x700;

  /** Characters that mean something only together: half-width marks, pairs of surrogates. */
  private static final Pattern PAIRED = Pattern.compile("[\\x{10000}-\\x{10FFFF}\\uFF61-\\uFF9F]+");

  private static final String[] FOLDED = new String[KEPT];

  static {
    for (char c = 0; c < KEPT; c++) {
      FOLDED[c] = fold(c);
    }
  }

  private Folding() {}

  /** The letters and digits that stand for the character; empty for marks and signs. */
  static String of(char c) {
    return c < KEPT ? FOLDED[c] : fold(c);
  }

  /** Half-width syllables and mathematical letters as plain ones; none are single characters. */
  static String composed(String text) {
    return PAIRED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Normalizer.normalize(found.group(), Normalizer.Form.NFKC)));
  }

  private static String fold(char c) {
    String special = Transliteration.of(c);
    if (special != null) {
      return special;
    }
    if (Character.isSurrogate(c) || c == '\u2122' || c == '\u2120') { // trade and service mark
      return "";
    }
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      keep(apart.charAt(i), c, kept);
    }
    return kept.toString();
  }

  private static void keep(char part, char whole, StringBuilder kept) {
    char lower = Character.toLowerCase(part);
    String special = part == whole ? null : Transliteration.of(lower);
    if (special != null) {
      kept.append(special);
    } else if (Character.isLetterOrDigit(lower) && lower != '\u0307') {
      kept.append(lower);
    }
  }
}
