package roundtable.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table as they stand, for who knows its headings: text between commas and the like,
 * or the XML that Excel 2003 wrote and that many exports still call {@code .xls}.
 */
public final class PlainRows {
  private PlainRows() {}

  /**
   * @param number as a spreadsheet counts it, from 1
   */
  public record Row(int number, List<String> cells) {
    /** Without blanks around it; empty beyond the last. */
    public String cell(int index) {
      return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }
  }

  /** Empty when it is no table one could read. Blank rows are left out. */
  public static Optional<List<Row>> in(Path file) throws IOException {
    if (Workbook2003.opens(file)) {
      return Workbook2003.rows(file);
    }
    if (KnownKind.of(EncodingFinder.start(file, 8)).isPresent()) {
      return Optional.empty();
    }
    Optional<Encoding> encoding = EncodingFinder.find(file);
    return encoding.isPresent() ? Optional.of(rows(file, encoding.get())) : Optional.empty();
  }

  private static List<Row> rows(Path file, Encoding encoding) throws IOException {
    List<Row> rows = new ArrayList<>();
    DelimiterFinder.find(file, encoding)
        .read(
            file,
            row -> {
              if (!row.blank()) {
                rows.add(new Row(row.number(), row.cells()));
              }
              return true;
            });
    return rows;
  }
}
