package roundtable.client.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.imports.Problem;

/**
 * The rows that could not be read as a file of their own: as they came, and why behind them.
 * Mended, it is brought like any other file; the three columns behind mean nothing there.
 */
record MendingFile(List<String> headings, List<Problem> problems) {
  List<List<String>> rows() {
    Map<Integer, List<Problem>> byRow =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::row, LinkedHashMap::new, Collectors.toList()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(joined(headings, List.of("Row", "Column", "Why")));
    byRow.values().forEach(of -> rows.add(row(of)));
    return rows;
  }

  private List<String> row(List<Problem> of) {
    Problem first = of.getFirst();
    Stream<String> cells =
        Stream.concat(first.cells().stream(), Stream.generate(() -> "")).limit(headings.size());
    return joined(
        cells.toList(),
        List.of(
            Integer.toString(first.row()),
            said(of.stream().map(Problem::column).toList()),
            said(of.stream().map(Problem::reason).toList())));
  }

  private static String said(Collection<String> parts) {
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static List<String> joined(List<String> cells, List<String> behind) {
    return Stream.concat(cells.stream(), behind.stream()).toList();
  }
}
