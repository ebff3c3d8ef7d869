package roundtable.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a table, its columns by name. NA is NaN, TRUE and FALSE are 1 and 0. */
record Row(Map<String, String> cells) {
  Row() {
    this(new LinkedHashMap<>());
  }

  Row with(String column, @Nullable Object value) {
    cells.put(column, Numbers.text(value));
    return this;
  }

  /** Takes over the columns of another row, for a start. */
  Row like(Row other) {
    cells.putAll(other.cells);
    return this;
  }

  Set<String> columns() {
    return cells.keySet();
  }

  boolean has(String column) {
    return cells.containsKey(column);
  }

  String text(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("There is no column " + column + " in " + columns() + ".");
    }
    return cell;
  }

  double number(String column) {
    return Numbers.of(text(column));
  }

  double number(String column, double otherwise) {
    return has(column) ? number(column) : otherwise;
  }

  long count(String column) {
    double number = number(column);
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException(column + " is a whole number, not " + number + ".");
    }
    return (long) number;
  }
}
