package roundtable.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The organisations among the pairs of OpenSanctions' name_bench. */
record NamePairs(List<Pair> pairs) {
  private static final Set<String> ORGANISATIONS = Set.of("Company", "Organization", "LegalEntity");

  record Pair(String one, String other, boolean same) {}

  static NamePairs read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = cells(line);
      if (ORGANISATIONS.contains(cells.get(1))) {
        pairs.add(new Pair(cells.get(2), cells.get(3), cells.get(4).equals("true")));
      }
    }
    return new NamePairs(pairs);
  }

  /** One line of CSV; the file has no line breaks in cells. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
        if (quoted && i > 0 && line.charAt(i - 1) == '"') {
          cell.append(c);
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  long same() {
    return pairs.stream().filter(Pair::same).count();
  }

  Quality quality() {
    List<Quality.First> scored =
        pairs.stream()
            .map(
                pair -> new Quality.First(Names.strictScore(pair.one(), pair.other()), pair.same()))
            .toList();
    return Quality.of(scored, same(), 0.99);
  }
}
