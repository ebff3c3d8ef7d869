package roundtable.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The scores, to be read and to be reckoned with. */
final class Table {
  private static final List<String> COLUMNS =
      List.of(
          "world",
          "break-even",
          "groups",
          "judged by",
          "covers m3",
          "m12",
          "m36",
          "leave wrong",
          "good left",
          "bad by 6",
          "12",
          "24",
          "36",
          "stay wrong");

  private static final List<String> CSV_COLUMNS =
      List.of(
          "world",
          "break_even",
          "groups",
          "way",
          "covers_3",
          "covers_12",
          "covers_36",
          "wrong_among_leave",
          "leave_given_net_25",
          "leave_by_6_given_net_minus_50",
          "by_12",
          "by_24",
          "by_36",
          "wrong_among_stay");

  private final List<List<String>> rows = new ArrayList<>();

  Table(Map<Setting, Score> scores) {
    scores.forEach((setting, score) -> rowsOf(setting, score));
  }

  private void rowsOf(Setting setting, Score score) {
    for (Score.Way way : Score.Way.values()) {
      List<String> row = new ArrayList<>();
      row.add(setting.world().told());
      row.add(String.valueOf(setting.breakEven()));
      row.add(String.valueOf(score.groups()));
      row.add(way.told);
      for (int point = 0; point < Score.COVERED_AT.length; point++) {
        row.add(way == Score.Way.OURS ? figure(score.coverage(point)) : "");
      }
      row.addAll(figures(score.of(way)));
      rows.add(row);
    }
  }

  private static List<String> figures(Tally tally) {
    List<String> figures = new ArrayList<>();
    figures.add(figure(tally.wrongAmongLeaves()));
    figures.add(figure(tally.goodToldToLeave()));
    for (int point = 0; point < Tally.BY.length; point++) {
      figures.add(figure(tally.badToldBy(point)));
    }
    figures.add(figure(tally.wrongAmongStays()));
    return figures;
  }

  /** In percent; a dash where there is none to take a share of. */
  private static String figure(double percent) {
    return Double.isNaN(percent) ? "-" : String.format(Locale.ROOT, "%.1f", percent);
  }

  String text() {
    StringBuilder text = new StringBuilder(line(COLUMNS));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      boolean words = column == 0 || column == 3;
      int width = Math.max(COLUMNS.get(column).length(), 5) + 2;
      String format = words ? "  %-22s" : "%" + width + "s";
      line.append(String.format(Locale.ROOT, format, row.get(column)));
    }
    return line.append('\n').toString();
  }

  /** With a line of names; what does not apply is empty. */
  String csv() {
    List<List<String>> lines = new ArrayList<>(List.of(CSV_COLUMNS));
    lines.addAll(rows);
    return lines.stream()
        .map(row -> row.stream().map(cell -> cell.equals("-") ? "" : cell))
        .map(cells -> cells.collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }
}
