package roundtable.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the project's Markdown files. */
record Document(Path path, String text) {
  /** Tests run in the module's folder; the documents lie above it. */
  static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  static Document at(String path) {
    return read(PROJECT.resolve(path));
  }

  static List<Document> all() {
    try (Stream<Path> top = Files.list(PROJECT);
        Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Document::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document read(Path file) {
    try {
      return new Document(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the first group of a pattern finds, in order. */
  List<String> find(String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /** Where an address in this document leads to. */
  Path target(String address) {
    Path folder = path.getParent();
    return (folder == null ? PROJECT : folder).resolve(address.split("#", 2)[0]).normalize();
  }

  @Override
  public String toString() {
    return PROJECT.relativize(path).toString();
  }
}
