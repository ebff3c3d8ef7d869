package roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void an_interval_runs_upwards_and_may_be_unknown() {
    assertThat(new Interval(1, 3).contains(3)).isTrue();
    assertThat(new Interval(1, 3).contains(3.1)).isFalse();
    assertThat(new Interval(1, 3).times(2)).isEqualTo(new Interval(2, 6));
    assertThat(Interval.UNKNOWN.known()).isFalse();
    assertThat(new Interval(0, Double.POSITIVE_INFINITY).known()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(3, 1))
        .withMessage("An interval runs upwards, not from 3.0 to 1.0.");
  }

  @Test
  void nine_tenths_of_the_bell_curve_reach_1645_errors() {
    assertThat(Normal.reach(.9)).isEqualTo(1.6448536269514722, within(1e-14));
    assertThat(Normal.twoSided(-1.959963984540054)).isEqualTo(.05, within(1e-14));
    assertThat(Normal.twoSided(0)).isEqualTo(1);
    assertThat(Normal.twoSided(Double.POSITIVE_INFINITY)).isZero();
  }

  @Test
  void a_ratio_is_ranged_on_its_logarithm() {
    LogRatio twice = new LogRatio(Math.log(2), .5);

    assertThat(twice.ratio()).isEqualTo(2, within(1e-14));
    assertThat(twice.interval(.9).lower() * twice.interval(.9).upper()).isEqualTo(4, within(1e-12));
    assertThat(twice.p()).isEqualTo(.1656, within(1e-4));
  }

  /** Where plain steps run away: the root of atan, from far out. */
  @Test
  void newtons_steps_are_kept_to_what_is_known() {
    assertThat(Newton.settle(x -> -Math.atan(x - 1) * (1 + (x - 1) * (x - 1)), 40))
        .isEqualTo(1, within(1e-12));
    assertThat(Newton.settle(x -> x < 5 ? Double.POSITIVE_INFINITY : 5.5 - x, -100))
        .isEqualTo(5.5, within(1e-12));
  }

  @Test
  void what_is_given_is_a_figure() {
    assertThatIllegalArgumentException().isThrownBy(() -> Given.finite(Double.NaN, "It"));
    assertThatIllegalArgumentException().isThrownBy(() -> Given.positive(Double.NaN, "It"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.notNegative(Double.POSITIVE_INFINITY, "It"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.share(1.1, "A share"))
        .withMessage("A share lies from 0 to 1, not at 1.1.");
    assertThatIllegalArgumentException().isThrownBy(() -> Given.inside(0, "A level"));
  }

  @Test
  void the_same_seed_draws_the_same() {
    assertThat(Seeded.random(7).nextLong()).isEqualTo(Seeded.random(7).nextLong());
  }
}
