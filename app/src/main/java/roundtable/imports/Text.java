package roundtable.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell says, without what only a machine sees. */
final class Text {
  /** Zero-width, right-to-left and other invisible marks: they make one name look like another. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern GUARD = Pattern.compile("^'(?=[=+\\-@])");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private Text() {}

  /** Also takes off the apostrophe that a safe export puts before a formula character. */
  static String clean(String cell) {
    String seen = INVISIBLE.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC)).replaceAll("");
    return GUARD.matcher(GAP.matcher(seen).replaceAll(" ").strip()).replaceFirst("");
  }

  static String shorten(String text, int length) {
    return text.length() <= length ? text : text.substring(0, cut(text, length - 1)) + "…";
  }

  /** The beginning of a cell, however long the cell is. */
  static String glimpse(String cell, int length) {
    return shorten(clean(shorten(cell, 2 * length)), length);
  }

  static boolean hasWord(String text) {
    return WORD.matcher(text).find();
  }

  /** A cut that leaves no half of a character behind. */
  private static int cut(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }
}
