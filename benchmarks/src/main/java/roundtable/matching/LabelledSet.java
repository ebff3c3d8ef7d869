package roundtable.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names to search and queries with the cluster each belongs to, "-" for none. */
record LabelledSet(String title, List<Labelled> index, List<Labelled> queries) {
  static final String NONE = "-";

  /** A name and its cluster. */
  record Labelled(String cluster, String name) {
    boolean hasMatch() {
      return !cluster.equals(NONE);
    }
  }

  static LabelledSet read(Path folder) {
    return new LabelledSet(
        folder.getFileName().toString(),
        lines(folder.resolve("index.tsv")),
        lines(folder.resolve("queries.tsv")));
  }

  private static List<Labelled> lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.skip(1).map(line -> line.split("\t", 3)).map(LabelledSet::labelled).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled labelled(String[] cells) {
    return new Labelled(cells[1], cells[2]);
  }

  long queriesWithMatch() {
    return queries.stream().filter(Labelled::hasMatch).count();
  }
}
