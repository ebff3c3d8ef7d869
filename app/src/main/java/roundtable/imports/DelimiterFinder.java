package roundtable.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries each delimiter on the first rows and keeps the one that makes a table of them. */
final class DelimiterFinder {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private record Trial(Delimited layout, int known, long agreeing) {}

  private DelimiterFinder() {}

  static Delimited find(Path file, Encoding encoding) throws IOException {
    List<Trial> trials = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      Delimited layout = new Delimited(encoding, delimiter);
      List<RawRow> rows = first(file, layout);
      trials.add(new Trial(layout, known(rows), agreeing(rows)));
    }
    // max keeps the last of equals: the comma stands first, so the list is read backwards
    return trials.reversed().stream()
        .max(Comparator.comparingInt(Trial::known).thenComparingLong(Trial::agreeing))
        .orElseThrow()
        .layout();
  }

  private static int known(List<RawRow> rows) {
    return HeaderRow.among(rows).map(HeaderRow::known).orElse(0);
  }

  /** How many rows have the commonest width, widths of one not counted. */
  private static long agreeing(List<RawRow> rows) {
    return rows.stream()
        .map(row -> row.cells().size())
        .filter(width -> width > 1)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .values()
        .stream()
        .max(Comparator.naturalOrder())
        .orElse(0L);
  }

  private static List<RawRow> first(Path file, Layout layout) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    layout.read(file, row -> rows.add(row) && rows.size() < HeaderRow.DEPTH);
    return rows;
  }
}
