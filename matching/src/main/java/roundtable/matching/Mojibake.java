package roundtable.matching;

/**
 * Text that was written as UTF-8 and read as Windows-1252, once or twice: "TÃ©lÃ©com" is "Télécom".
 * Common in exported lists. A capital Ã, Â, Ä or Å before a sign stands in no true name.
 */
final class Mojibake {
  /** What Windows-1252 makes of the bytes 80 to 9F. */
  private static final String SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private Mojibake() {}

  /** Whether the letter may be the first byte of two. */
  static boolean leads(char c) {
    return c >= '\u00C2' && c <= '\u00C5';
  }

  static CharSequence repaired(CharSequence text) {
    CharSequence once = pass(text);
    return once.length() < text.length() ? pass(once) : text;
  }

  private static CharSequence pass(CharSequence text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int second = leads(c) && i + 1 < text.length() ? following(text.charAt(i + 1)) : -1;
      if (second < 0) {
        repaired.append(c);
      } else {
        repaired.append((char) ((c & 0x1F) << 6 | (second & 0x3F)));
        i++;
      }
    }
    return repaired;
  }

  /** The byte that the character was read from if it can follow the first of two, or -1. */
  private static int following(char c) {
    if (c >= '\u0080' && c <= '\u00BF') {
      return c;
    }
    int sign = SIGNS.indexOf(c);
    return sign < 0 ? -1 : 0x80 + sign;
  }
}
