package roundtable.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Joins the folded lines of a vCard; a photograph's thousand lines are cut, not kept. */
final class CardLines {
  private static final int LONGEST = 8_000;

  private final BufferedReader letters;
  private @Nullable String waiting;

  CardLines(BufferedReader letters) throws IOException {
    this.letters = letters;
    this.waiting = letters.readLine();
  }

  static boolean opens(Path file, Encoding encoding) throws IOException {
    try (BufferedReader letters = new BufferedReader(encoding.open(file))) {
      String first = letters.readLine();
      return first != null && first.strip().equalsIgnoreCase("BEGIN:VCARD");
    }
  }

  @Nullable CardLine next() throws IOException {
    if (waiting == null) {
      return null;
    }
    String first = waiting;
    boolean soft = CardLine.quotedPrintable(first);
    StringBuilder line = new StringBuilder(first);
    waiting = letters.readLine();
    while (waiting != null && continues(line, waiting, soft)) {
      append(line, waiting, soft);
      waiting = letters.readLine();
    }
    return CardLine.of(line.toString());
  }

  private static boolean continues(CharSequence line, String next, boolean soft) {
    return next.startsWith(" ") || next.startsWith("\t") || (soft && brokenOff(line));
  }

  /** vCard 2.1 folds quoted-printable text with a trailing equals sign. */
  private static boolean brokenOff(CharSequence line) {
    return !line.isEmpty() && line.charAt(line.length() - 1) == '=';
  }

  private static void append(StringBuilder line, String next, boolean soft) {
    boolean whole = soft && brokenOff(line);
    if (whole) {
      line.setLength(line.length() - 1);
    }
    if (line.length() < LONGEST) {
      line.append(whole ? next : next.substring(1));
    }
  }
}
