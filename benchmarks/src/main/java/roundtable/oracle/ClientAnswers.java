package roundtable.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import roundtable.evidence.Interval;
import roundtable.evidence.survival.KaplanMeier;
import roundtable.evidence.survival.Stay;
import roundtable.evidence.survival.Step;

/** How long clients stay: the curve of each source. */
final class ClientAnswers {
  private static final String INPUT = "clients(.*)_input\\.csv";

  private ClientAnswers() {}

  static List<Answer> of(Folder folder) {
    List<Answer> answers = new ArrayList<>();
    for (Folder.Named input : folder.files(INPUT)) {
      String file = "km" + input.variant() + "_output.csv";
      List<Row> rows = new ArrayList<>();
      stays(input).forEach((source, stays) -> addCurve(rows, source, stays));
      Table ours = new Table(rows);
      List<String> key = List.of("source", "time");
      answers.add(new TableAnswer(file, file, ours, key, TableAnswer.CLOSE));
    }
    return answers;
  }

  /** Stays by source, sources in the order of their names. */
  static Map<String, List<Stay>> stays(Folder.Named input) {
    Map<String, List<Stay>> stays = new TreeMap<>();
    for (Row row : Table.read(input.file()).rows()) {
      stays
          .computeIfAbsent(row.text("source"), source -> new ArrayList<>())
          .add(new Stay(row.number("time"), row.number("event") > 0));
    }
    return stays;
  }

  private static void addCurve(List<Row> rows, String source, List<Stay> stays) {
    for (Step step : KaplanMeier.of(stays).steps()) {
      if (step.left() > 0) {
        Interval band = step.band(.95);
        rows.add(
            new Row()
                .with("source", source)
                .with("time", step.months())
                .with("n_risk", step.atRisk())
                .with("n_event", step.left())
                .with("surv", step.kept())
                .with("se", step.se())
                .with("lower95", band.lower())
                .with("upper95", band.upper()));
      }
    }
  }
}
