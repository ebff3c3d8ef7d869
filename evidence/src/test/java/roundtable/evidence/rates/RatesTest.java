package roundtable.evidence.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Interval;

class RatesTest {
  @Test
  void tiny_points_have_all_their_digits() {
    // mpmath, 40 digits
    assertThat(Quantiles.gamma(.05, .05) / 5.573875481878757E-27).isEqualTo(1, within(1e-12));
    assertThat(Quantiles.gamma(.001, .95) / 2.9735875496468467E-23).isEqualTo(1, within(1e-12));
    assertThat(Quantiles.beta(.05, 3, .05) / 2.1934957510612766E-27).isEqualTo(1, within(1e-12));
    assertThat(Quantiles.gamma(1e6, .05)).isEqualTo(998355.7150837178, within(1e-8));
  }

  @Property(tries = 300)
  void a_point_gives_back_its_probability(
      @ForAll @DoubleRange(min = .02, max = 500) double shape,
      @ForAll @DoubleRange(min = .01, max = .99) double probability) {
    GammaRate rate = new GammaRate(shape, 3);

    assertThat(rate.below(rate.quantile(probability))).isEqualTo(probability, within(1e-11));
    assertThat(rate.below(1) + rate.above(1)).isEqualTo(1, within(1e-12));
  }

  @Property(tries = 300)
  void losing_is_winning_seen_from_the_other_side(
      @ForAll @DoubleRange(min = .02, max = 300) double won,
      @ForAll @DoubleRange(min = .02, max = 300) double lost) {
    Interval here = new CloseRate(won, lost).interval(.9);
    Interval there = new CloseRate(lost, won).interval(.9);

    assertThat(here.lower()).isEqualTo(1 - there.upper(), within(1e-12));
    assertThat(here.upper()).isEqualTo(1 - there.lower(), within(1e-12));
  }

  @Property(tries = 51 * 51, generation = GenerationMode.EXHAUSTIVE)
  void months_may_be_told_one_by_one_or_at_once(
      @ForAll @IntRange(max = 50) int first, @ForAll @IntRange(max = 50) int second) {
    GammaRate prior = new GammaRate(2, 4);

    assertThat(prior.after(first, 3).after(second, 4)).isEqualTo(prior.after(first + second, 7));
  }

  @Property(tries = 200)
  void a_forecast_point_is_the_least_that_suffices(
      @ForAll @DoubleRange(min = .1, max = 60) double shape,
      @ForAll @DoubleRange(min = .01, max = .99) double probability) {
    Forecast year = new GammaRate(shape, 16).forecast(12);
    long point = year.quantile(probability);

    assertThat(year.atMost(point)).isGreaterThanOrEqualTo(probability * (1 - 1e-12));
    assertThat(year.atMost(point - 1)).isLessThan(probability);
  }

  @Test
  void a_belief_has_a_middle_and_a_spread() {
    GammaRate rate = new GammaRate(16, 2);

    assertThat(rate.mean()).isEqualTo(8);
    assertThat(rate.sd()).isEqualTo(2);
    assertThat(rate.forecast(3).mean()).isEqualTo(24);
    assertThat(CloseRate.USUAL.mean()).isEqualTo(.34, within(1e-14));
    assertThat(CloseRate.USUAL.quantile(.1)).isEqualTo(.16, within(.01));
    assertThat(CloseRate.USUAL.below(.54)).isEqualTo(.9, within(.01));
    assertThat(Wilson.interval(24, 24, .9))
        .isEqualTo(new Interval(Wilson.interval(24, 24, .9).lower(), 1));
    assertThat(Wilson.interval(24, 24, .9).lower()).isEqualTo(1 - 0.1013101814889, within(1e-12));
  }

  @Test
  void a_dozen_leads_each_month_or_all_in_may() {
    Regularity steady = Regularity.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).orElseThrow();
    Regularity may = Regularity.of(0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0).orElseThrow();

    assertThat(steady).isEqualTo(new Regularity(12, 12, 0, 0));
    assertThat(may.withLead()).isEqualTo(1);
    assertThat(may.longestGap()).isEqualTo(7);
    assertThat(may.dispersion()).isEqualTo(12, within(1e-12));
    assertThat(may.share(.9).contains(1 / 12.0)).isTrue();
    assertThat(Regularity.of()).isEmpty();
    assertThat(Regularity.of(3).orElseThrow().dispersion()).isNaN();
    assertThat(Regularity.of(0, 0).orElseThrow().dispersion()).isNaN();
  }

  @Test
  void without_data_a_belief_stays_what_it_was() {
    assertThat(new GammaRate(2, 4).after(0, 0)).isEqualTo(new GammaRate(2, 4));
    assertThat(CloseRate.USUAL.after(0, 0)).isEqualTo(CloseRate.USUAL);
    assertThat(new GammaRate(2, 4).forecast(0).quantile(.95)).isZero();
    assertThat(new EProcess(.25).value(0, 0)).isEqualTo(1, within(1e-14));
    assertThat(ExactRate.interval(0, 0, .9)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    assertThat(Wilson.interval(0, 0, .9)).isEqualTo(new Interval(0, 1));
  }

  @Test
  void huge_counts_are_no_trouble() {
    assertThat(new EProcess(.25).log(100_000, .5)).isFinite().isNegative();
    assertThat(new EProcess(.25).log(0, 1e9)).isEqualTo(.25e9, within(100.0));
    assertThat(ExactRate.interval(1_000_000, 1, .9).contains(1_000_000)).isTrue();
    assertThat(new GammaRate(2, 1e-9).forecast(1e6).quantile(.95)).isPositive();
  }

  @Property(tries = 200)
  void more_events_are_less_evidence_against_the_group(
      @ForAll @IntRange(max = 100) int events, @ForAll @DoubleRange(max = 60) double months) {
    EProcess against = new EProcess(.5);

    assertThat(against.log(events + 1, months)).isLessThan(against.log(events, months));
  }

  /** Ville's inequality, at the worst rate allowed and looked at monthly for ten years. */
  @Test
  void a_group_at_break_even_is_condemned_less_than_once_in_twenty() {
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(4);
    PoissonSampler months = new PoissonSampler(random, .5);
    EProcess against = new EProcess(.5);
    int condemned = 0;
    for (int group = 0; group < 4_000; group++) {
      long leads = 0;
      boolean ever = false;
      for (int month = 1; month <= 120 && !ever; month++) {
        leads += months.sample();
        ever = against.enough(leads, month);
      }
      condemned += ever ? 1 : 0;
    }
    assertThat(condemned).isBetween(40, 200);
  }

  @Test
  void members_no_more_different_than_chance_are_alike() {
    List<Count> alike = Collections.nCopies(20, new Count(3, 12));
    PooledRates pooled = PooledRates.fit(alike).orElseThrow();

    assertThat(pooled.shape()).isEqualTo(PooledRates.ALIKE);
    assertThat(pooled.mean()).isEqualTo(.25, within(1e-9));
    assertThat(pooled.rateOf(new Count(0, 12)).mean()).isEqualTo(.25, within(1e-3));
  }

  @Test
  void without_a_single_event_there_is_nothing_to_pool() {
    assertThat(PooledRates.fit(List.of())).isEmpty();
    assertThat(PooledRates.fit(List.of(new Count(0, 12), new Count(0, 0)))).isEmpty();
  }

  @Test
  void who_has_just_joined_counts_for_nothing_and_is_taken_for_anybody() {
    List<Count> members = List.of(new Count(9, 12), new Count(0, 12), new Count(1, 6));
    List<Count> more =
        List.of(new Count(9, 12), new Count(0, 12), new Count(1, 6), new Count(0, 0));
    PooledRates pooled = PooledRates.fit(members).orElseThrow();

    assertThat(PooledRates.fit(more)).contains(pooled);
    assertThat(pooled.rateOf(new Count(0, 0))).isEqualTo(pooled.anybody());
  }

  /** Nothing nearby is likelier: the fit stands on the top. */
  @Property(tries = 100)
  void the_fit_is_the_likeliest(
      @ForAll @Size(min = 2, max = 15) List<@IntRange(max = 30) Integer> leads) {
    List<Count> members = leads.stream().map(many -> new Count(many, 3 + many % 7)).toList();
    PooledRates.fit(members)
        .filter(pooled -> pooled.shape() < PooledRates.ALIKE)
        .ifPresent(
            pooled -> {
              double top = likelihood(members, pooled.mean(), pooled.shape());
              assertThat(likelihood(members, pooled.mean() * 1.001, pooled.shape()))
                  .isLessThan(top);
              assertThat(likelihood(members, pooled.mean() * .999, pooled.shape())).isLessThan(top);
              assertThat(likelihood(members, pooled.mean(), pooled.shape() * 1.01)).isLessThan(top);
              assertThat(likelihood(members, pooled.mean(), pooled.shape() * .99)).isLessThan(top);
            });
  }

  private static double likelihood(List<Count> members, double mean, double shape) {
    double sum = 0;
    for (Count member : members) {
      Forecast forecast = new Forecast(shape, shape / mean, member.exposure());
      sum += Math.log(forecast.atMost(member.events()) - forecast.atMost(member.events() - 1));
    }
    return sum;
  }

  @Test
  void what_makes_no_sense_is_refused_in_a_sentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GammaRate(0, 1))
        .withMessage("The shape of a rate is more than 0 and finite, not 0.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GammaRate(2, 4).after(-1, 1))
        .withMessage("The number of events is 0 or more, not -1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloseRate.USUAL.after(3, 2))
        .withMessage("Of 2 resolved leads, 3 cannot have closed.");
    assertThatIllegalArgumentException().isThrownBy(() -> ExactRate.interval(1, 0, .9));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(3, 2, .9));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(1, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new EProcess(Double.NaN));
  }
}
