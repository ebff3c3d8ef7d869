package roundtable.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table of ours, to hold against one of theirs that may be its first rows alone and may have
 * columns that we do not know.
 *
 * @param topic named on the line
 * @param file that theirs has, and ours gets
 * @param key columns by which a row of theirs is found among ours
 * @param tolerance of every figure
 */
record TableAnswer(String topic, String file, Table ours, List<String> key, double tolerance)
    implements Answer {
  static final double CLOSE = 1e-9;

  @Override
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    ours.write(folder.resolve(file));
  }

  @Override
  public Comparison compare(Folder folder) {
    Differences found = new Differences();
    folder.answer(file).ifPresent(path -> Table.read(path).rows().forEach(row -> add(found, row)));
    return found.comparison(topic, tolerance);
  }

  private void add(Differences found, Row theirs) {
    Optional<Row> same = ours.rows().stream().filter(row -> isSame(row, theirs)).findFirst();
    if (same.isEmpty()) {
      found.missing(theirs.cells().toString());
      return;
    }
    Row mine = same.get();
    for (String column : theirs.columns()) {
      if (!key.contains(column) && mine.has(column)) {
        found.add(column + " of " + theirs.cells(), mine.number(column), theirs.number(column));
      } else if (!mine.has(column)) {
        found.missing("the column " + column);
      }
    }
  }

  private boolean isSame(Row mine, Row theirs) {
    return key.stream()
        .allMatch(
            column ->
                mine.text(column).equals(theirs.text(column))
                    || mine.number(column) == theirs.number(column));
  }
}
