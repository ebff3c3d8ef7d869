package roundtable.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables that travel with the code: lines of text, "#" starts a comment. The one place that
 * reads a resource, so that a browser build can bring them another way.
 */
final class Shipped {
  /** The tables that decide what is kept of a name. */
  static final List<String> FOR_NAMES =
      List.of(
          "legal-forms.txt",
          "synonyms.txt",
          "well-known.txt",
          "stop-words.txt",
          "places.txt",
          "words.txt",
          "nicknames.txt",
          "providers.txt",
          "pinyin.txt");

  private Shipped() {}

  static List<String> table(String file) {
    try (InputStream stream = Shipped.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The table " + file + " is missing from the jar");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(Shipped::withoutComment).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
