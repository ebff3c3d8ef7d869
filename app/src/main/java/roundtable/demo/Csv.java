package roundtable.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** What is written about the invented groups. */
final class Csv {
  private Csv() {}

  static Stream<NamedCsvRecord> rows(String file) {
    try (Reader in = open(file);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String file) {
    return new InputStreamReader(
        Objects.requireNonNull(Csv.class.getResourceAsStream("/demo/" + file + ".csv")),
        StandardCharsets.UTF_8);
  }
}
