package roundtable.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  static LabelledSet read(Path folder) throws IOException {
    return new LabelledSet(
        folder.getFileName().toString(),
        lines(folder.resolve("index.tsv")),
        lines(folder.resolve("queries.tsv")));
  }

  private static List<Labelled> lines(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Labelled> rows = new ArrayList<>(lines.size());
    for (int line = 1; line < lines.size(); line++) {
      rows.add(labelled(lines.get(line).split("\t", 3), file, line + 1));
    }
    return rows;
  }

  private static Labelled labelled(String[] cells, Path file, int line) throws IOException {
    if (cells.length < 3) {
      throw new IOException(file + ", line " + line + ": row, cluster and name are wanted.");
    }
    return new Labelled(cells[1], cells[2]);
  }

  /** Our index of the names, each under its place as row number. */
  MatchIndex indexed() {
    MatchIndex filled = new MatchIndex();
    for (int row = 0; row < index.size(); row++) {
      filled.put(0, row, Business.named(index.get(row).name()));
    }
    return filled;
  }

  long queriesWithMatch() {
    return queries.stream().filter(Labelled::hasMatch).count();
  }
}
