package roundtable.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the owners of the lists said: this row is, or is not, the business asked for. */
final class Lessons {
  record Row(int list, long number) {}

  private final Map<String, Map<Row, Boolean>> said = new HashMap<>();

  void same(int list, long row, List<NormalName> asked) {
    said.computeIfAbsent(key(asked), key -> new HashMap<>()).put(new Row(list, row), true);
  }

  void different(int list, long row, List<NormalName> asked) {
    said.computeIfAbsent(key(asked), key -> new HashMap<>()).put(new Row(list, row), false);
  }

  /** The rows the owners spoke of when this name was asked: true where it is the same. */
  Map<Row, Boolean> about(List<NormalName> asked) {
    return said.isEmpty() ? Map.of() : said.getOrDefault(key(asked), Map.of());
  }

  /**
   * Names that differ in blanks or in the legal form alone are one: "Northway", "North Way Ltd".
   */
  private static String key(List<NormalName> asked) {
    return String.join("", asked.getFirst().words());
  }
}
