package roundtable.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Question and answer in one row: our n-th row beside their n-th.
 *
 * @param question columns that are no answer
 */
record ByPlace(String file, List<String> question, List<Row> ours) implements Answer {
  @Override
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    new Table(ours).write(folder.resolve(file));
  }

  @Override
  public Comparison compare(Folder folder) {
    Differences found = new Differences();
    List<Row> theirs = Table.read(folder.path().resolve(file)).rows();
    for (int i = 0; i < theirs.size(); i++) {
      add(found, ours.get(i), theirs.get(i));
    }
    return found.comparison(file, TableAnswer.CLOSE);
  }

  private void add(Differences found, Row mine, Row theirs) {
    for (String column : theirs.columns()) {
      if (question.contains(column)) {
        continue;
      }
      if (mine.has(column)) {
        found.add(column + " of " + theirs.cells(), mine.number(column), theirs.number(column));
      } else {
        found.missing("the column " + column);
      }
    }
  }
}
