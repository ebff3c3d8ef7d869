package roundtable.commandline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A file with a heading: commas, semicolons or tabs between the cells. */
record Table(List<String> heading, List<List<String>> rows) {

  static Table read(Path file) throws IOException {
    String text = TextFile.read(file);
    char separator = separator(text.lines().findFirst().orElse(""));
    List<List<String>> lines = separator == '\t' ? tabbed(text) : separated(text, separator, file);
    if (lines.size() < 2) {
      throw new BadInput(file + " has no row below its heading.");
    }
    return new Table(lines.getFirst(), lines.subList(1, lines.size()));
  }

  private static char separator(String heading) {
    if (heading.indexOf('\t') >= 0) {
      return '\t';
    }
    long semicolons = heading.chars().filter(c -> c == ';').count();
    return semicolons > heading.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  /** Tab-separated files know no quotation (IANA text/tab-separated-values). */
  private static List<List<String>> tabbed(String text) {
    return text.lines().filter(line -> !line.isEmpty()).map(Table::cells).toList();
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static List<List<String>> separated(String text, char separator, Path file) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (CsvParseException | IOException e) {
      throw new BadInput(file + " is not a well-formed CSV file: a quotation may never end.");
    }
  }
}
