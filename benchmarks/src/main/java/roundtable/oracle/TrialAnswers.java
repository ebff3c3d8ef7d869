package roundtable.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import roundtable.evidence.LogRatio;
import roundtable.evidence.trials.Arm;
import roundtable.evidence.trials.Block;
import roundtable.evidence.trials.Effect;
import roundtable.evidence.trials.PooledEffect;

/** Trials of many groups, pooled. */
final class TrialAnswers {
  private TrialAnswers() {}

  static List<Answer> of(Folder folder) {
    List<Answer> answers = new ArrayList<>();
    for (Folder.Named input : folder.files("format_pooled(.*)_input\\.csv")) {
      String file = "format_pooled" + input.variant() + "_output.csv";
      Table ours = new Table(List.of(pooled(Table.read(input.file()).rows())));
      answers.add(new TableAnswer(file, file, ours, List.of(), TableAnswer.CLOSE));
    }
    return answers;
  }

  private static Row pooled(List<Row> rows) {
    List<Effect> effects =
        blocks(rows, "group").stream()
            .flatMap(group -> Effect.of(group.tried(), group.usual()).stream())
            .toList();
    Row row = new Row().with("groups", effects.size());
    Optional<PooledEffect> pooled = PooledEffect.of(effects);
    pooled.ifPresent(effect -> describe(row, effect));
    return row;
  }

  private static void describe(Row row, PooledEffect effect) {
    LogRatio average = effect.average();
    row.with("logRR", average.log())
        .with("se", average.se())
        .with("tau2", effect.betweenGroups())
        .with("Q", effect.heterogeneity())
        .with("I2", effect.beyondChance())
        .with("RR", average.ratio())
        .with("lower90", average.interval(.9).lower())
        .with("upper90", average.interval(.9).upper())
        .with("lower95", average.interval(.95).lower())
        .with("upper95", average.interval(.95).upper())
        .with("p", average.p());
  }

  /** Both formats of each block or group; C is tried, S is usual; a meeting without a head is 1. */
  static List<Block> blocks(List<Row> rows, String by) {
    Map<String, List<Row>> blocks = new LinkedHashMap<>();
    rows.forEach(row -> blocks.computeIfAbsent(row.text(by), key -> new ArrayList<>()).add(row));
    return blocks.values().stream()
        .map(block -> new Block(arm(block, "C"), arm(block, "S")))
        .toList();
  }

  static Arm arm(List<Row> rows, String format) {
    List<Row> own = rows.stream().filter(row -> row.text("format").equals(format)).toList();
    return new Arm(
        own.stream().mapToLong(row -> row.count("leads")).sum(),
        own.stream().mapToDouble(row -> row.number("attending", 1)).sum());
  }
}
