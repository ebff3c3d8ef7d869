package roundtable.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A feature that keeps what it is given, to look at. */
final class Imported implements ImportTarget {
  final List<Entry> entries = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<Progress> steps = new ArrayList<>();

  private final ImportFile file;

  private Imported(ImportFile file) {
    this.file = file;
  }

  static Imported file(String name, String region) {
    try (InputStream bytes =
        Objects.requireNonNull(Imported.class.getResourceAsStream("/imports/" + name), name)) {
      return of(opened(receive(bytes)), region);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  static Imported text(String text) {
    return of(opened(receive(text)), "US");
  }

  static Imported of(ImportFile file, String region) {
    Imported target = new Imported(file);
    new ImportRun(file, Mapping.guess(file), region, target).run();
    return target;
  }

  static Reception receive(String text) {
    return receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reception receive(InputStream bytes) {
    try {
      Path folder = Files.createTempDirectory("imports");
      Path file = folder.resolve("list");
      // The last one named goes first, so the folder is empty when its turn comes.
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return new FileReception(Limits.BROWSER).receive(bytes, file);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  static ImportFile opened(Reception reception) {
    assertThat(reception).isInstanceOf(ImportFile.class);
    return (ImportFile) reception;
  }

  static String refused(Reception reception) {
    assertThat(reception).isInstanceOf(Refusal.class);
    return ((Refusal) reception).reason();
  }

  ImportFile file() {
    return file;
  }

  /** Each row on one line: company | person | position | e-mail | phone | … */
  List<String> lines() {
    return entries.stream().map(Imported::line).toList();
  }

  List<String> reasons() {
    return problems.stream()
        .map(problem -> problem.row() + " " + problem.column() + ": " + problem.reason())
        .toList();
  }

  private static String line(Entry entry) {
    return String.join(
        " | ",
        entry.company(),
        entry.person().name(),
        entry.person().position(),
        entry.reach().email(),
        entry.reach().phone(),
        entry.reach().website(),
        entry.place().street(),
        entry.place().city(),
        entry.standing().stage().words(),
        entry.standing().since().map(Object::toString).orElse(""));
  }

  @Override
  public Tally take(List<Entry> batch) {
    entries.addAll(batch);
    return new Tally(batch.size(), 0, 0);
  }

  @Override
  public void setAside(List<Problem> unreadable) {
    problems.addAll(unreadable);
  }

  @Override
  public void progress(Progress progress) {
    steps.add(progress);
  }
}
