package roundtable.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated cells, quoted where they hold commas, quotation marks or line breaks. */
final class Csv {
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private boolean quoted;
  private char last;

  private Csv() {}

  /** The rows below the heading. */
  static List<List<String>> read(Path file) throws IOException {
    Csv csv = new Csv();
    Files.readString(file).chars().forEach(c -> csv.read((char) c));
    csv.read('\n');
    return csv.rows.stream().skip(1).filter(row -> row.size() > 1).toList();
  }

  private void read(char c) {
    if (c == '"') {
      quoted = !quoted;
      if (quoted && last == '"') {
        cell.append(c);
      }
    } else if (quoted || (c != ',' && c != '\n')) {
      cell.append(c);
    } else {
      row.add(cell.toString().strip());
      cell.setLength(0);
      if (c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    last = c;
  }
}
