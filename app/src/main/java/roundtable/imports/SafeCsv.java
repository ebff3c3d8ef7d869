package roundtable.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes CSV that a spreadsheet cannot run: a formula character gets an apostrophe before it. */
public final class SafeCsv implements AutoCloseable {
  /** As OWASP lists them ("CSV Injection"). */
  private static final String FORMULA = "=+-@\t\r";

  private final CsvWriter csv;

  /** With a byte order mark, without which Excel reads UTF-8 as Windows-1252. */
  public SafeCsv(OutputStream out) throws IOException {
    out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    this.csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
  }

  public void row(String... cells) {
    row(Arrays.asList(cells));
  }

  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(SafeCsv::safe).toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
