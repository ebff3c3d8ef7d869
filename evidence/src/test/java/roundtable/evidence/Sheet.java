package roundtable.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One of the oracle's files: rows with named columns. */
public final class Sheet {
  private Sheet() {}

  /** One row; what R wrote as NA is NaN. */
  public record Row(Map<String, String> cells) {
    public String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    public double number(String column) {
      return text(column).equals("NA") ? Double.NaN : Double.parseDouble(text(column));
    }

    public long count(String column) {
      return Long.parseLong(text(column));
    }
  }

  public static List<Row> read(String file) {
    List<String> lines = lines(file);
    String[] names = lines.getFirst().split(",", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], cells[i]);
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  public static List<String> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(Sheet.class.getResourceAsStream("/oracle/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
