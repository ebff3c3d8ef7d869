package roundtable.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows under a heading. */
record Table(List<Row> rows) {
  static Table read(Path file) {
    List<List<String>> lines = lines(file);
    List<Row> rows = new ArrayList<>();
    for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      Row row = new Row();
      for (int i = 0; i < line.size(); i++) {
        row.with(lines.getFirst().get(i), line.get(i));
      }
      rows.add(row);
    }
    return new Table(rows);
  }

  /** Cells alone, without a heading. */
  static List<List<String>> lines(Path file) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(file)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  void write(Path file) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(file)) {
      if (!rows.isEmpty()) {
        writer.writeRecord(rows.getFirst().columns());
        rows.forEach(row -> writer.writeRecord(row.cells().values()));
      }
    }
  }
}
