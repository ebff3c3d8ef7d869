package roundtable.matching;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the owners of the lists said: this row is, or is not, the business asked for. */
final class Lessons {
  record Row(int list, long number) {}

  private final Map<String, Map<Row, Boolean>> said = new HashMap<>();
  private char[] read = {};

  void same(int list, long row, List<NormalName> asked) {
    learn(key(asked), new Row(list, row), true);
  }

  void different(int list, long row, List<NormalName> asked) {
    learn(key(asked), new Row(list, row), false);
  }

  /** Of a blank name nothing can be learnt: it would answer every other blank one. */
  private void learn(String name, Row row, boolean same) {
    if (!name.isEmpty()) {
      said.computeIfAbsent(name, key -> new HashMap<>()).put(row, same);
    }
  }

  /** The rows the owners spoke of when this name was asked: true where it is the same. */
  Map<Row, Boolean> about(List<NormalName> asked) {
    return said.isEmpty() ? Map.of() : said.getOrDefault(key(asked), Map.of());
  }

  /** As lines of text, of which the names hold no tab. */
  void pass(Tape tape) throws IOException {
    read = tape.chars(text().toCharArray());
  }

  /** Takes in what {@link #pass} read, once it is known to be whole. */
  void recall() {
    new String(read).lines().map(line -> line.split("\t")).forEach(this::learn);
    read = new char[0];
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    said.forEach(
        (name, rows) ->
            rows.forEach(
                (row, same) ->
                    text.append(name + "\t" + row.list + "\t" + row.number + "\t" + same + "\n")));
    return text.toString();
  }

  private void learn(String[] cells) {
    Row row = new Row(Integer.parseInt(cells[1]), Long.parseLong(cells[2]));
    learn(cells[0], row, Boolean.parseBoolean(cells[3]));
  }

  /**
   * Names that differ in blanks or in the legal form alone are one: "Northway", "North Way Ltd".
   */
  private static String key(List<NormalName> asked) {
    return String.join("", asked.getFirst().words());
  }
}
