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
    StringBuilder line = new StringBuilder(waiting);
    waiting = letters.readLine();
    while (waiting != null && continues(line, waiting)) {
      append(line, waiting);
      waiting = letters.readLine();
    }
    return CardLine.of(line.toString());
  }

  private static boolean continues(CharSequence line, String next) {
    return next.startsWith(" ") || next.startsWith("\t") || softBreak(line);
  }

  /** vCard 2.1 folds quoted-printable text with a trailing equals sign. */
  private static boolean softBreak(CharSequence line) {
    return !line.isEmpty()
        && line.charAt(line.length() - 1) == '='
        && CardLine.quotedPrintable(line.toString());
  }

  private static void append(StringBuilder line, String next) {
    boolean soft = softBreak(line);
    if (soft) {
      line.setLength(line.length() - 1);
    }
    if (line.length() < LONGEST) {
      line.append(soft ? next : next.substring(1));
    }
  }
}
