package roundtable.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import roundtable.evidence.Interval;
import roundtable.evidence.rates.Count;
import roundtable.evidence.rates.GammaRate;
import roundtable.evidence.rates.PooledRates;

/** Rates of members together, and of each drawn towards the rest. */
final class PoolingAnswers {
  /** MASS::glm.nb stops early: its shape has four digits. */
  private static final double NB = 1e-4;

  private PoolingAnswers() {}

  static List<Answer> of(Folder folder) {
    List<Answer> answers = new ArrayList<>();
    for (Folder.Named input : folder.files("pooling(.*)_input\\.csv")) {
      String file = "pooling" + input.variant() + "_output.csv";
      Table ours = pooled(Table.read(input.file()).rows());
      answers.add(new TableAnswer(file, file, ours, List.of("member"), NB));
    }
    return answers;
  }

  private static Table pooled(List<Row> members) {
    List<Count> counts = members.stream().map(PoolingAnswers::count).toList();
    Optional<PooledRates> pooled = PooledRates.fit(counts);
    return new Table(members.stream().map(row -> pooled(row, pooled)).toList());
  }

  private static Row pooled(Row row, Optional<PooledRates> pooled) {
    Count count = count(row);
    Optional<GammaRate> rate = pooled.map(rates -> rates.rateOf(count));
    Interval ninety = rate.map(own -> own.interval(.9)).orElse(Interval.UNKNOWN);
    return new Row()
        .like(row)
        .with("shrunk", rate.map(GammaRate::mean).orElse(Double.NaN))
        .with("raw", count.events() / count.exposure())
        .with("lower90", ninety.lower())
        .with("upper90", ninety.upper());
  }

  private static Count count(Row row) {
    return new Count(row.count("leads"), row.number("months"));
  }
}
