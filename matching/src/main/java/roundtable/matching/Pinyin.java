package roundtable.matching;

import org.jspecify.annotations.Nullable;

/** Chinese characters in Latin letters; the table is read when the first one is met, 40 KB then. */
final class Pinyin {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';
  private static final String[] READINGS = new String[512];

  /** Of each character the place of its reading, 0 if it has none. */
  private static final short[] PLACES = new short[LAST - FIRST + 1];

  static {
    short place = 1;
    for (String line : Shipped.table("pinyin.txt")) {
      String[] cells = line.split(" ");
      READINGS[place] = cells[0];
      for (int i = 0; i < cells[1].length(); i++) {
        PLACES[cells[1].charAt(i) - FIRST] = place;
      }
      place++;
    }
  }

  private Pinyin() {}

  private static boolean covers(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The text with its Chinese characters in Latin letters, or null if it has none. */
  static @Nullable String of(String text) {
    if (text.chars().noneMatch(c -> covers((char) c))) {
      return null;
    }
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String reading = covers(c) ? READINGS[PLACES[c - FIRST]] : null;
      latin.append(reading == null ? String.valueOf(c) : reading);
    }
    return latin.toString();
  }
}
