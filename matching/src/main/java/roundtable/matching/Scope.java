package roundtable.matching;

import org.jspecify.annotations.Nullable;

/** Whose rows are asked for: those of all lists, or of one alone. */
record Scope(Rows rows, @Nullable Integer list) {
  boolean holdsRow(int row) {
    return list == null || rows.list(row) == list;
  }

  /** Whether a row in the scope has the name. */
  boolean holdsName(int name) {
    if (list == null) {
      return true;
    }
    int entry = rows.firstOf(name);
    while (entry >= 0 && rows.list(rows.rowOf(entry)) != list) {
      entry = rows.nextOf(entry);
    }
    return entry >= 0;
  }
}
