package roundtable.oracle;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.mentoring.Assignment;

/** The cheapest assignments. A cost that is no number, or infinite, is a pair that must not be. */
final class PairingAnswers {
  private PairingAnswers() {}

  static List<Answer> of(Folder folder) {
    List<Answer> answers = new ArrayList<>();
    for (Folder.Named input : folder.files("assign(.*)_input\\.csv")) {
      String file = "assign" + input.variant() + "_output.csv";
      double[][] costs =
          Table.lines(input.file()).stream()
              .map(line -> line.stream().mapToDouble(PairingAnswers::cost).toArray())
              .toArray(double[][]::new);
      Assignment assignment = Assignment.cheapest(costs);
      Row row =
          new Row()
              .with("cost", assignment.cost())
              .with("places", assignment.places().stream().map(String::valueOf).toList());
      String topic = file + ", cost " + Numbers.text(assignment.cost());
      answers.add(new TableAnswer(topic, file, new Table(List.of(row)), List.of(), 0));
    }
    return answers;
  }

  private static double cost(String cell) {
    double cost = Numbers.of(cell.strip());
    return Double.isNaN(cost) ? Assignment.FORBIDDEN : cost;
  }
}
