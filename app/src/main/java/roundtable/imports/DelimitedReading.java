package roundtable.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * One pass over a delimited file. A row with a broken quotation mark costs that line alone: reading
 * starts again behind it, where most readers give up or swallow the rest of the file into one cell.
 */
final class DelimitedReading {
  /** Each fresh start reads the file from its beginning: fifty of them take about a second. */
  private static final int MOST_DAMAGED = 50;

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Delimited layout;
  private final RowVisitor visitor;
  private int row;
  private int lines;

  DelimitedReading(Delimited layout, RowVisitor visitor) {
    this.layout = layout;
    this.visitor = visitor;
  }

  void read(Path file) throws IOException {
    int damaged = 0;
    while (!readToEndOrDamage(file) && ++damaged < MOST_DAMAGED) {
      lines++;
    }
    if (damaged == MOST_DAMAGED) {
      visitor.damaged(row, "So many rows are broken that the rest was not read.");
    }
  }

  private boolean readToEndOrDamage(Path file) throws IOException {
    try (CsvReader<CsvRecord> records = reader().ofCsvRecord(layout.encoding().open(file))) {
      records.skipLines(lines);
      for (CsvRecord next : records) {
        lines += 1 + next.getFields().stream().mapToInt(DelimitedReading::lineEnds).sum();
        if (!visitor.row(new RawRow(++row, next.getFields()))) {
          return true;
        }
      }
      return true;
    } catch (CsvParseException broken) {
      visitor.damaged(
          ++row, "A quotation mark in this row is not closed, or stands in the middle of a cell.");
      return false;
    }
  }

  private static int lineEnds(String cell) {
    return (int) LINE_END.matcher(cell).results().count();
  }

  /** FastCSV refuses uneven rows unless told otherwise; blank lines stay, they count as rows. */
  private CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .fieldSeparator(layout.delimiter())
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }
}
