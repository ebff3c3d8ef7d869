package roundtable.matching;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The first reading of a name: folded letters and digits, cut into words, with what stood before
 * each word. Reads at most {@value #LONGEST} characters and {@value #MOST} words, so that any input
 * costs a bounded time.
 */
final class Scan {
  static final int LONGEST = 300;
  static final int MOST = 32;

  /** What stood before a word; a larger one wins where several stood together. */
  static final byte SPACE = 0;

  static final byte DASH = 1;
  static final byte AND = 2;
  static final byte DOT = 3;
  static final byte SLASH = 4;
  static final byte SPACED_DASH = 5;
  static final byte BAR = 6;

  private static final char EASTERN = '\u3040';
  private static final Pattern EASTERN_FORMS =
      Pattern.compile("株式会社|有限会社|合同会社|(?:股份)?有限(?:责任)?公司|주식회사");

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private static final byte[] SIGNS = new byte[128];
  private static final byte LETTER = 20;
  private static final byte UPPER = 21;
  private static final byte DROPPED = 22;
  private static final byte OPEN = 23;
  private static final byte SHUT = 24;

  static {
    for (char c = '0'; c <= 'z'; c++) {
      SIGNS[c] = Character.isUpperCase(c) ? UPPER : Character.isLetterOrDigit(c) ? LETTER : SPACE;
    }
    SIGNS['\''] = SIGNS['`'] = DROPPED;
    SIGNS['('] = SIGNS['['] = SIGNS['{'] = OPEN;
    SIGNS[')'] = SIGNS[']'] = SIGNS['}'] = SHUT;
    SIGNS['|'] = SIGNS[';'] = BAR;
    SIGNS['&'] = SIGNS['+'] = AND;
    SIGNS['.'] = DOT;
    SIGNS['/'] = SLASH;
    SIGNS['-'] = DASH;
  }

  char[] text;
  int length;
  final int[] starts = new int[MOST + 1];
  final byte[] before = new byte[MOST + 1];

  /** Whether blanks stood before the word too: "AT&T" against "Johnson & Johnson". */
  final boolean[] blank = new boolean[MOST + 1];

  final boolean[] aside = new boolean[MOST + 1];
  int count;

  /** Whether it may hold characters that stand for no letter. */
  boolean eastern;

  private boolean inside;

  /** Where the word's first apostrophe stood, or 0. */
  private int apostrophe;

  private boolean open;
  private byte sign;
  private boolean blanks;
  private char last;

  Scan(CharSequence name) {
    text = new char[Math.min(name.length(), LONGEST) + 16];
    read(isSpecial(name) ? prepared(name.subSequence(0, end(name))) : name);
    count = Math.min(count, MOST);
    starts[count] =
        Math.min(length, count == MOST ? starts[MOST] == 0 ? length : starts[MOST] : length);
  }

  private static int end(CharSequence name) {
    return Math.min(name.length(), LONGEST);
  }

  private boolean isSpecial(CharSequence name) {
    boolean garbled = false;
    for (int i = 0; i < end(name); i++) {
      garbled |= Mojibake.leads(name.charAt(i));
      eastern |= name.charAt(i) >= EASTERN;
    }
    return garbled || eastern;
  }

  /** Eastern legal forms are written without a blank before or after. */
  private static CharSequence prepared(CharSequence name) {
    String seen = UNSEEN.matcher(Mojibake.repaired(name)).replaceAll("");
    String parted = EASTERN_FORMS.matcher(seen).replaceAll(" $0 ");
    return Romanisation.of(Folding.composed(parted));
  }

  private void read(CharSequence name) {
    int read = end(name);
    for (int i = 0; i < read && count <= MOST; i++) {
      char c = name.charAt(i);
      if (c < 128) {
        plain(c);
        last = c;
      } else {
        other(c);
      }
    }
    if (apostrophe > 0) {
      elide();
    }
  }

  private void plain(char c) {
    byte kind = SIGNS[c];
    if (kind == LETTER) {
      put(c);
    } else if (kind == UPPER) {
      put((char) (c + 32));
    } else if (kind == DROPPED) {
      mark();
    } else {
      separate(kind);
    }
  }

  private void other(char c) {
    String folded = Folding.of(c);
    for (int i = 0; i < folded.length(); i++) {
      put(folded.charAt(i));
    }
    if (folded.isEmpty() && !breaks(c)) {
      mark();
      return;
    }
    if (folded.isEmpty()) {
      separate(sign(c));
    }
    last = c;
  }

  private static byte sign(char c) {
    return switch (c) {
      case '\u2013', '\u2014' -> DASH;
      case '\uFF08' -> OPEN;
      case '\uFF09' -> SHUT;
      default -> SPACE;
    };
  }

  /**
   * Soft signs, marks, joiners and quotation marks like apostrophes vanish; all other signs part
   * words.
   */
  private static boolean breaks(char c) {
    int type = Character.getType(c);
    return !Character.isLetter(c)
        && type != Character.NON_SPACING_MARK
        && type != Character.FORMAT
        && type != Character.MODIFIER_SYMBOL
        && type != Character.SURROGATE
        && c != '\u2019'
        && c != '\u2018'
        && c != '\u02BC';
  }

  private void mark() {
    if (inside && apostrophe == 0) {
      apostrophe = length;
    }
  }

  /** "l'éducation" is education from here on. */
  private void elide() {
    int from = starts[count - 1];
    if (Elision.is(text, from, apostrophe, length)) {
      System.arraycopy(text, apostrophe, text, from, length - apostrophe);
      length -= apostrophe - from;
    }
    apostrophe = 0;
  }

  private void separate(byte kind) {
    if (apostrophe > 0) {
      elide();
    }
    inside = false;
    if (kind == SPACE) {
      blanks = true;
    } else if (kind == OPEN) {
      open = true;
    } else if (kind == SHUT) {
      open = false;
    } else if (kind == DASH && last == ' ') {
      sign = (byte) Math.max(sign, SPACED_DASH);
    } else {
      sign = (byte) Math.max(sign, kind);
    }
  }

  private void put(char c) {
    if (!inside) {
      begin();
    }
    if (length == text.length) {
      text = Arrays.copyOf(text, length * 2);
    }
    text[length++] = c;
  }

  private void begin() {
    inside = true;
    if (count <= MOST) {
      starts[count] = length;
      before[count] = sign;
      blank[count] = blanks;
      aside[count] = open;
      count++;
    }
    sign = SPACE;
    blanks = false;
  }
}
