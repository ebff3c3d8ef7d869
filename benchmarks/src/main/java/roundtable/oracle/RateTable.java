package roundtable.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import roundtable.evidence.rates.CloseRate;
import roundtable.evidence.rates.EProcess;
import roundtable.evidence.rates.ExactRate;
import roundtable.evidence.rates.GammaRate;

/**
 * Tables that hold question and answer in one row.
 *
 * @param topic that file names begin with
 * @param answers given also where a file only asks
 * @param rule the answer of a column, if it is known
 */
record RateTable(
    String topic,
    List<String> question,
    List<String> answers,
    BiFunction<Row, String, Optional<Object>> rule) {
  static final RateTable GAMMA_POISSON =
      new RateTable(
          "gamma_poisson",
          List.of("case", "a", "b", "events", "exposure"),
          List.of("mean", "lower90", "median", "upper90", "pred12_p0", "pred12_q05", "pred12_q95"),
          (row, column) ->
              gamma(
                  new GammaRate(row.number("a"), row.number("b"))
                      .after(row.count("events"), row.number("exposure")),
                  column));

  static final RateTable EXACT =
      new RateTable(
          "poisson_exact_interval",
          List.of("case", "events", "exposure"),
          List.of("lower90", "upper90"),
          (row, column) ->
              Ends.of(
                  column,
                  level -> ExactRate.interval(row.count("events"), row.number("exposure"), level)));

  static final RateTable CLOSE =
      new RateTable(
          "beta_close",
          List.of("case", "a", "b", "closed", "leads"),
          List.of("mean", "lower90", "upper90"),
          (row, column) -> {
            CloseRate rate =
                new CloseRate(row.number("a"), row.number("b"))
                    .after(row.count("closed"), row.count("leads"));
            return column.equals("mean")
                ? Optional.of(rate.mean())
                : Ends.of(column, rate::interval);
          });

  static final RateTable EVIDENCE =
      new RateTable(
          "evalue",
          List.of("case", "y", "t", "L0"),
          List.of("E", "leave"),
          (row, column) -> {
            EProcess against = new EProcess(row.number("L0"));
            return switch (column) {
              case "E" -> Optional.of(against.value(row.count("y"), row.number("t")));
              case "leave" -> Optional.of(against.enough(row.count("y"), row.number("t")));
              default -> Optional.empty();
            };
          });

  List<Answer> in(Folder folder) {
    return folder.files(topic + "(.*)\\.csv").stream()
        .map(named -> (Answer) answer(named.file().getFileName().toString(), named))
        .toList();
  }

  private ByPlace answer(String file, Folder.Named named) {
    return new ByPlace(
        file, question, Table.read(named.file()).rows().stream().map(this::answer).toList());
  }

  private Row answer(Row row) {
    Set<String> columns = new LinkedHashSet<>(row.columns());
    columns.addAll(answers);
    Row filled = new Row();
    for (String column : columns) {
      if (question.contains(column)) {
        filled.with(column, row.text(column));
      } else {
        rule.apply(row, column).ifPresent(value -> filled.with(column, value));
      }
    }
    return filled;
  }

  private static Optional<Object> gamma(GammaRate rate, String column) {
    if (column.startsWith("p_below_")) {
      return Optional.of(rate.below(Double.parseDouble(column.substring(8))));
    }
    if (column.matches("pred\\d+_(p0|q\\d+)")) {
      String[] parts = column.substring(4).split("_", -1);
      return Optional.of(forecast(rate, Double.parseDouble(parts[0]), parts[1]));
    }
    return switch (column) {
      case "post_shape" -> Optional.of(rate.shape());
      case "post_rate" -> Optional.of(rate.rate());
      case "mean" -> Optional.of(rate.mean());
      case "median" -> Optional.of(rate.median());
      default -> Ends.of(column, rate::interval);
    };
  }

  private static Object forecast(GammaRate rate, double exposure, String what) {
    if (what.equals("p0")) {
      return rate.forecast(exposure).none();
    }
    return rate.forecast(exposure).quantile(Double.parseDouble("0." + what.substring(1)));
  }
}
