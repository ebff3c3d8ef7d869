package roundtable.imports;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number as a spreadsheet counts it, from 1
 */
record RawRow(int number, List<String> cells) {
  RawRow {
    cells = List.copyOf(cells);
  }

  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  boolean blank() {
    return filled() == 0;
  }

  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }
}
