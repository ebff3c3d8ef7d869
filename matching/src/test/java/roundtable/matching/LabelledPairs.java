package roundtable.matching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The project's own labelled pairs; see the README beside them. */
record LabelledPairs(List<Pair> pairs) {
  record Pair(String kind, String one, String other, boolean same) {}

  static LabelledPairs read() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(LabelledPairs.class.getResourceAsStream("pairs.csv"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new LabelledPairs(text.lines().skip(1).map(LabelledPairs::pair).toList());
    }
  }

  private static Pair pair(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return new Pair(cells.get(0), cells.get(1), cells.get(2), cells.get(3).equals("yes"));
  }
}
