package roundtable.evidence.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Interval;
import roundtable.evidence.Sheet;

/** What R says. */
class RatesOracleTest {
  @Test
  void a_posterior_and_its_forecast_are_those_of_r() {
    for (Sheet.Row row : Sheet.read("gamma_poisson.csv")) {
      GammaRate after =
          new GammaRate(row.number("a"), row.number("b"))
              .after(row.count("events"), row.number("exposure"));

      close(after.shape(), row, "post_shape");
      close(after.rate(), row, "post_rate");
      close(after.mean(), row, "mean");
      close(after.interval(.9).lower(), row, "lower90");
      close(after.median(), row, "median");
      close(after.interval(.9).upper(), row, "upper90");
      close(after.below(.25), row, "p_below_0.25");
      close(after.forecast(12).none(), row, "pred12_p0");
      assertThat(after.forecast(12).quantile(.05)).isEqualTo(row.count("pred12_q05"));
      assertThat(after.forecast(12).quantile(.95)).isEqualTo(row.count("pred12_q95"));
    }
  }

  @Test
  void an_exact_interval_is_that_of_r() {
    for (Sheet.Row row : Sheet.read("poisson_exact_interval.csv")) {
      Interval interval = ExactRate.interval(row.count("events"), row.number("exposure"), .9);

      close(interval.lower(), row, "lower90");
      close(interval.upper(), row, "upper90");
    }
  }

  @Test
  void a_close_rate_is_that_of_r() {
    for (Sheet.Row row : Sheet.read("beta_close.csv")) {
      CloseRate after =
          new CloseRate(row.number("a"), row.number("b"))
              .after(row.count("closed"), row.count("leads"));

      close(after.mean(), row, "mean");
      close(after.interval(.9).lower(), row, "lower90");
      close(after.interval(.9).upper(), row, "upper90");
    }
  }

  @Test
  void evidence_against_break_even_is_that_of_r() {
    for (Sheet.Row row : Sheet.read("evalue_output_sample.csv")) {
      EProcess against = new EProcess(row.number("L0"));

      close(against.value(row.count("y"), row.number("t")), row, "E");
      assertThat(against.enough(row.count("y"), row.number("t")))
          .isEqualTo(row.text("leave").equals("TRUE"));
    }
  }

  @Test
  void pooled_rates_are_those_of_r() {
    List<Count> members =
        Sheet.read("pooling_input.csv").stream()
            .map(row -> new Count(row.count("leads"), row.number("months")))
            .toList();
    PooledRates pooled = PooledRates.fit(members).orElseThrow();

    for (Sheet.Row row : Sheet.read("pooling_output_sample.csv")) {
      GammaRate rate = pooled.rateOf(new Count(row.count("leads"), row.number("months")));
      assertThat(rate.mean()).isEqualTo(row.number("shrunk"), within(1e-5));
      assertThat(rate.interval(.9).lower()).isEqualTo(row.number("lower90"), within(1e-5));
      assertThat(rate.interval(.9).upper()).isEqualTo(row.number("upper90"), within(1e-5));
    }
  }

  @Test
  void wilsons_interval_is_that_of_r() {
    assertThat(Wilson.interval(9, 24, .9).lower()).isEqualTo(0.2330515321451, within(1e-12));
    assertThat(Wilson.interval(9, 24, .9).upper()).isEqualTo(0.5422760132272, within(1e-12));
    assertThat(Wilson.interval(0, 24, .9).lower()).isZero();
    assertThat(Wilson.interval(0, 24, .9).upper()).isEqualTo(0.1013101814889, within(1e-12));
    assertThat(Wilson.interval(3, 30, .9).lower()).isEqualTo(0.04067696700923, within(1e-12));
    assertThat(Wilson.interval(3, 30, .9).upper()).isEqualTo(0.2255024794908, within(1e-12));
  }

  private static void close(double ours, Sheet.Row row, String column) {
    assertThat(ours)
        .as(column + " of " + row)
        .isEqualTo(
            row.number(column), within(1e-12 * Math.max(1e-3, Math.abs(row.number(column)))));
  }
}
