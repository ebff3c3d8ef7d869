package roundtable.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import roundtable.evidence.reach.Network;
import roundtable.evidence.reach.Tie;

/** Everybody's place in a network. */
final class NetworkAnswers {
  private NetworkAnswers() {}

  static List<Answer> of(Folder folder) {
    List<Answer> answers = new ArrayList<>();
    for (Folder.Named input : folder.files("network(.*)_input\\.csv")) {
      String file = "network" + input.variant() + "_output.csv";
      List<Tie<String>> ties =
          Table.read(input.file()).rows().stream()
              .map(row -> new Tie<>(row.text("from"), row.text("to"), row.number("weight", 1)))
              .toList();
      Table ours = places(Network.of(ties, List.of()));
      answers.add(new TableAnswer(file, file, ours, List.of("node"), TableAnswer.CLOSE));
    }
    return answers;
  }

  private static Table places(Network<String> network) {
    Map<String, Double> between = network.betweenness();
    return new Table(
        network.nodes().stream()
            .map(
                node ->
                    new Row()
                        .with("node", node)
                        .with("degree", network.degree(node))
                        .with("constraint_unweighted", network.constraint(node))
                        .with("constraint_weighted", network.weightedConstraint(node))
                        .with("effective_size_unweighted", network.effectiveSize(node))
                        .with("betweenness", between.get(node))
                        .with("closeness", network.closeness(node))
                        .with("local_clustering", network.clustering(node))
                        .with("reach2", network.reach(node, 2)))
            .toList());
  }
}
