package roundtable.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells of one row, by the field they hold. */
final class CellReader {
  private static final int LONGEST_TEXT = 300;

  private final ImportFile file;
  private final Mapping mapping;
  private final RawRow row;
  private final Consumer<Problem> problems;

  CellReader(ImportFile file, Mapping mapping, RawRow row, Consumer<Problem> problems) {
    this.file = file;
    this.mapping = mapping;
    this.row = row;
    this.problems = problems;
  }

  /** The first filled cell that holds the field, or nothing. */
  String text(Field field) {
    return column(field).map(column -> Text.clean(row.cell(column))).orElse("");
  }

  /** The same, read as a value; what cannot be read stays out and is reported. */
  <T> Optional<T> value(Field field, Function<String, Optional<T>> kind, String otherwise) {
    Optional<Integer> column = column(field);
    if (column.isEmpty()) {
      return Optional.empty();
    }
    String text = Text.clean(row.cell(column.get()));
    Optional<T> value = kind.apply(text);
    if (value.isEmpty()) {
      report(label(column.get()), otherwise + " The row went in without it.", text);
    }
    return value;
  }

  /** False, and reported, where a cell that is wanted is longer than any name. */
  boolean readable() {
    Optional<Integer> tooLong =
        mapping.fields().keySet().stream()
            .filter(column -> row.cell(column).length() > Limits.BROWSER.characters())
            .findFirst();
    tooLong.ifPresent(
        column ->
            leaveOut(
                label(column),
                "This cell has %,d characters; at most %,d can be read."
                    .formatted(row.cell(column).length(), Limits.BROWSER.characters())));
    return tooLong.isEmpty();
  }

  /** Rows shorter or longer than the heading are taken; a comma in a name is the usual cause. */
  void reportUneven() {
    int width = file.columns().size();
    int cells = row.cells().size();
    if (file.layout().even() && (cells < width || filledBeyond(width))) {
      report(
          "",
          "This row has %s where the heading has %d. Look whether it went in right."
              .formatted(cells == 1 ? "1 cell" : cells + " cells", width),
          whole());
    }
  }

  void leaveOut(String column, String reason) {
    problems.accept(new Problem(row.number(), column, reason, true, whole(), cells()));
  }

  private void report(String column, String reason, String text) {
    String shown = Text.shorten(text, LONGEST_TEXT);
    problems.accept(new Problem(row.number(), column, reason, false, shown, cells()));
  }

  private boolean filledBeyond(int width) {
    return row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
  }

  private Optional<Integer> column(Field field) {
    return mapping.columnsOf(field).stream()
        .filter(column -> !row.cell(column).isBlank())
        .findFirst();
  }

  private String label(int column) {
    return file.columns().get(column).label();
  }

  private List<String> cells() {
    return mapping.fields().keySet().stream()
        .map(column -> Text.glimpse(row.cell(column), Limits.BROWSER.characters()))
        .toList();
  }

  /** The cells that are read, and no other: a bank account is not repeated in a report. */
  private String whole() {
    return Text.shorten(
        mapping.fields().keySet().stream()
            .map(column -> Text.glimpse(row.cell(column), LONGEST_TEXT / 3))
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining(" · ")),
        LONGEST_TEXT);
  }
}
