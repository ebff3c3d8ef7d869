package roundtable.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One property of a vCard: {@code item1.TEL;TYPE=WORK:+49 30 5550101}. */
record CardLine(String name, String parameters, String value) {
  private static final Pattern NAME = Pattern.compile("(?:[\\w-]++\\.)?([\\w-]++)");
  private static final Pattern CHARSET = Pattern.compile("CHARSET=([\\w-]+)");
  private static final Pattern SEMICOLON = Pattern.compile("(?<!\\\\);");

  static CardLine of(String line) {
    int colon = colon(line);
    int head = Math.max(0, colon);
    int parameters = line.substring(0, head).indexOf(';');
    int end = parameters < 0 ? head : parameters;
    Matcher name = NAME.matcher(line.substring(0, end));
    return name.matches()
        ? new CardLine(
            upper(name.group(1)), upper(line.substring(end, head)), line.substring(head + 1))
        : new CardLine("", "", line);
  }

  /** Where the value begins, or -1: a colon in quotation marks belongs to a parameter. */
  static int colon(CharSequence line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      quoted ^= letter == '"';
      if (letter == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  boolean is(String property) {
    return name.equals(property);
  }

  /** The whole value as people read it. */
  String text() {
    return unescape(decoded());
  }

  /** The value's parts: a name, an address and an organisation have several. */
  List<String> parts() {
    return SEMICOLON.splitAsStream(decoded()).map(CardLine::unescape).toList();
  }

  static boolean quotedPrintable(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && upper(line.substring(0, colon)).contains("QUOTED-PRINTABLE");
  }

  private String decoded() {
    return parameters.contains("QUOTED-PRINTABLE") ? fromQuotedPrintable() : value;
  }

  private String fromQuotedPrintable() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < value.length(); i++) {
      int digits = hex(i);
      bytes.writeBytes(
          digits >= 0
              ? new byte[] {(byte) digits}
              : value.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
      i += digits >= 0 ? 2 : 0;
    }
    return bytes.toString(charset());
  }

  /** The byte written as {@code =C3} here, or -1. */
  private int hex(int at) {
    if (value.charAt(at) != '=' || at + 2 >= value.length()) {
      return -1;
    }
    int high = Character.digit(value.charAt(at + 1), 16);
    int low = Character.digit(value.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private Charset charset() {
    Matcher named = CHARSET.matcher(parameters);
    boolean western = named.find() && named.group(1).matches("ISO-8859-1|WINDOWS-1252|US-ASCII");
    return western ? Encoding.WESTERN : StandardCharsets.UTF_8;
  }

  private static String unescape(String text) {
    return text.replace("\\n", " ").replace("\\N", " ").replaceAll("\\\\(.)", "$1").strip();
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
