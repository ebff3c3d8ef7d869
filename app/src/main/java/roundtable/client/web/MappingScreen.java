package roundtable.client.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import roundtable.client.ClientImport;
import roundtable.client.ClientList;
import roundtable.imports.Column;
import roundtable.imports.Field;
import roundtable.imports.ImportFile;
import roundtable.imports.Mapping;
import roundtable.imports.Stage;

/**
 * Which column is which: guessed, to be corrected.
 *
 * @param refused why it cannot go in like this, or empty
 */
public record MappingScreen(
    ClientList list, ClientImport waiting, ImportFile file, Mapping mapping, String refused) {
  public String imports() {
    return Doors.imports(list);
  }

  public String address() {
    return imports() + "/" + waiting.id();
  }

  public String fileName() {
    return waiting.source().fileName();
  }

  /** The sentence above the table when something is missing. */
  public String problem() {
    return refused.isEmpty() ? mapping.refusal().map(why -> why.reason()).orElse("") : refused;
  }

  public String rows() {
    return file.rows() == 1 ? "1 row" : "%,d rows".formatted(file.rows());
  }

  public List<Column> columns() {
    return file.offered();
  }

  /** Nobody can tell but who made the file. */
  public boolean asksHeading() {
    return mapping.headed() || file.headingUnknown();
  }

  /** The first row, as it stands in the file. */
  public String firstRow() {
    return columns().stream()
        .map(column -> mapping.headed() ? column.label() : sample(column, 0))
        .filter(cell -> !cell.isEmpty())
        .limit(4)
        .collect(Collectors.joining(" | "));
  }

  public boolean holds(Column column, Field field) {
    return mapping.of(column).filter(held -> held == field).isPresent();
  }

  public boolean used(Column column) {
    return mapping.of(column).isPresent();
  }

  /** The rows of the preview, as numbers of samples. */
  public List<Integer> samples() {
    int most = columns().stream().mapToInt(column -> column.samples().size()).max().orElse(0);
    return IntStream.range(0, most).boxed().toList();
  }

  public String sample(Column column, int number) {
    return number < column.samples().size() ? column.samples().get(number) : "";
  }

  public boolean otherwise(Stage stage) {
    return mapping.otherwise() == stage;
  }

  /** How many columns are left out for good. */
  public boolean dropped() {
    return file.columns().size() > columns().size();
  }
}
