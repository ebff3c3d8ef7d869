package roundtable.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inputs, and the answers that somebody else gave. */
record Folder(Path path) {
  /** A file of a topic, and what tells it from others of that topic. */
  record Named(Path file, String variant) {}

  /** Files that a pattern names, its first group being the variant; in the order of their names. */
  List<Named> files(String pattern) {
    Pattern name = Pattern.compile(pattern);
    try (Stream<Path> files = Files.list(path)) {
      return files
          .sorted()
          .map(file -> new Match(file, name.matcher(file.getFileName().toString())))
          .filter(match -> match.matcher.matches())
          .map(match -> new Named(match.file, match.matcher.group(1)))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private record Match(Path file, Matcher matcher) {}

  /** Answers in full, or a sample of them. */
  Optional<Path> answer(String file) {
    return Stream.of(file, file.replace("_output", "_output_sample"))
        .map(path::resolve)
        .filter(Files::exists)
        .findFirst();
  }

  Optional<JsonNode> json() {
    Path file = path.resolve("oracle.json");
    try {
      return Files.exists(file)
          ? Optional.of(new JsonMapper().readTree(Files.readString(file)))
          : Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
