package roundtable.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file of Java or of a template, as it was written. */
record SourceFile(Path path, String text) {
  private static final Path JAVA = Path.of("src/main/java/roundtable");

  static List<SourceFile> of(Part part) {
    Path folder = JAVA.resolve(part.name());
    return Files.exists(folder) ? under(folder, ".java") : List.of();
  }

  static List<SourceFile> under(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).map(SourceFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path file) {
    try {
      return new SourceFile(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int lines() {
    return (int) text.lines().count();
  }

  /** Whether jOOQ's insert, update or delete is given that table. */
  boolean writes(String table) {
    return Pattern.compile(
            "(insertInto|update|deleteFrom|mergeInto|truncate)\\(\\s*" + table + "\\b")
        .matcher(text)
        .find();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
