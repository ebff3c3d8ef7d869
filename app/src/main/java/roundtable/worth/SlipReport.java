package roundtable.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.imports.PlainRows;

/**
 * A report of slips, looked through.
 *
 * @param problems rows that could not be read, each with its number
 */
record SlipReport(List<Slip> slips, List<String> problems) {
  private static final int DEPTH = 30;
  private static final int LONGEST = 300;
  private static final int MOST_PROBLEMS = 50;

  /** Sixty members write some 4,000 slips a year. */
  static final int MOST_ROWS = 10_000;

  /** Empty when no row has the headings of such a report. */
  static Optional<SlipReport> of(List<PlainRows.Row> rows) {
    for (int i = 0; i < Math.min(DEPTH, rows.size()); i++) {
      Optional<Heads> heads = Heads.in(rows.get(i));
      if (heads.isPresent()) {
        return Optional.of(read(rows.subList(i + 1, rows.size()), heads.get()));
      }
    }
    return Optional.empty();
  }

  private static SlipReport read(List<PlainRows.Row> rows, Heads heads) {
    List<Slip> slips = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    if (rows.size() > MOST_ROWS) {
      problems.add(
          "The file has %,d rows. The first %,d were read: bring the rest as a file of its own."
              .formatted(rows.size(), MOST_ROWS));
    }
    for (PlainRows.Row row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      String from = cut(row.cell(heads.from));
      String to = cut(row.cell(heads.to));
      Optional<Slip.Kind> kind = Slip.Kind.named(row.cell(heads.kind));
      if (kind.isEmpty()) {
        problem(row, row.cell(heads.kind), problems);
      } else if (from.isEmpty() || to.isEmpty()) {
        problems.add("Row %d: it does not say from whom, or to whom.".formatted(row.number()));
      } else {
        Slip.Said said = new Slip.Said(cut(row.cell(heads.amount)), cut(row.cell(heads.detail)));
        slips.add(new Slip(row.number(), kind.get(), from, to, said));
      }
    }
    return new SlipReport(slips, problems.stream().limit(MOST_PROBLEMS).toList());
  }

  /** Rows of totals at the end have no kind and are no problem. */
  private static void problem(PlainRows.Row row, String kind, List<String> problems) {
    if (!kind.isEmpty()) {
      problems.add("Row %d: “%s” is no kind of slip we know.".formatted(row.number(), cut(kind)));
    }
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** Everybody named, to choose oneself from. */
  List<String> names() {
    return slips.stream()
        .flatMap(one -> Stream.of(one.from(), one.to()))
        .map(String::strip)
        .distinct()
        .sorted()
        .toList();
  }

  /** Where each heading stands; -1 for none. */
  private record Heads(int from, int to, int kind, int amount, int detail) {
    static Optional<Heads> in(PlainRows.Row row) {
      List<String> plain =
          row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
      Heads heads =
          new Heads(
              plain.indexOf("from"),
              plain.indexOf("to"),
              plain.indexOf("slip type"),
              Math.max(plain.indexOf("tyfcb amount"), plain.indexOf("$ if tyfcb")),
              plain.indexOf("detail"));
      return heads.from < 0 || heads.to < 0 || heads.kind < 0
          ? Optional.empty()
          : Optional.of(heads);
    }
  }
}
