package roundtable.imports;

import java.util.List;
import java.util.Optional;

/**
 * The row of headings, found by what it says: exports put titles, blank lines and whole paragraphs
 * of notes before it.
 */
record HeaderRow(RawRow row, int known) {
  /** How far down a heading is looked for: QuickBooks has four lines before it, LinkedIn three. */
  static final int DEPTH = 30;

  /** The row with the most headings known; of equals the first. */
  static Optional<HeaderRow> among(List<RawRow> rows) {
    return rows.stream()
        .limit(DEPTH)
        .map(row -> new HeaderRow(row, known(row)))
        .filter(candidate -> candidate.known > 0)
        .reduce((best, next) -> next.known > best.known ? next : best);
  }

  private static int known(RawRow row) {
    return (int)
        row.cells().stream().flatMap(cell -> HeaderWords.meaning(cell).stream()).distinct().count();
  }
}
