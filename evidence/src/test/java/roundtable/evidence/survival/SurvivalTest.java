package roundtable.evidence.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import roundtable.evidence.LogRatio;

class SurvivalTest {
  /** Few distinct months: ties abound. */
  @Provide
  Arbitrary<List<Stay>> arm() {
    return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(true, false))
        .as((months, ended) -> new Stay(months, ended))
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 300)
  void a_curve_falls_from_one_and_its_band_holds_it(@ForAll("arm") List<Stay> stays) {
    double before = 1;
    for (Step step : KaplanMeier.of(stays).steps()) {
      assertThat(step.kept()).isBetween(0.0, before);
      assertThat(!step.band(.9).known() || step.band(.9).contains(step.kept())).isTrue();
      before = step.kept();
    }
  }

  @Property(tries = 200)
  void without_anybody_still_there_it_is_the_plain_share(@ForAll("arm") List<Stay> stays) {
    List<Stay> all = stays.stream().map(stay -> Stay.left(stay.months())).toList();
    double later = all.stream().filter(stay -> stay.months() > 6).count();

    assertThat(all.isEmpty() ? 1 : later / all.size())
        .isEqualTo(KaplanMeier.of(all).keptAt(6), within(1e-12));
  }

  @Property(tries = 200)
  void the_order_of_clients_and_of_arms_changes_nothing(
      @ForAll("arm") List<Stay> here, @ForAll("arm") List<Stay> there) {
    List<Stay> mixed = new ArrayList<>(here);
    Collections.shuffle(mixed, new Random(1));
    LogRank one = LogRank.of(List.of(here, there));
    LogRank other = LogRank.of(List.of(there, mixed));

    assertThat(one.p()).isEqualTo(other.p(), within(1e-9));
    assertThat(KeptMonths.of(mixed, 8)).isEqualTo(KeptMonths.of(here, 8));
    HazardRatio.of(here, there)
        .ifPresent(
            ratio ->
                assertThat(HazardRatio.of(there, mixed).orElseThrow().log())
                    .isEqualTo(-ratio.log(), within(1e-9)));
  }

  @Property(tries = 200)
  void an_empty_arm_and_a_second_copy_are_no_news(@ForAll("arm") List<Stay> stays) {
    LogRank pair = LogRank.of(List.of(stays, List.of()));
    assertThat(pair.chiSquare()).isZero();
    assertThat(pair.p()).isEqualTo(1);
    assertThat(LogRank.of(List.of(stays, stays)).chiSquare()).isEqualTo(0, within(1e-12));
    HazardRatio.of(stays, stays)
        .ifPresent(same -> assertThat(same.log()).isEqualTo(0, within(1e-12)));
  }

  @Test
  void who_leaves_later_has_the_smaller_hazard() {
    List<Stay> here = List.of(Stay.left(1), Stay.left(4), Stay.still(9), Stay.left(12));
    List<Stay> there = List.of(Stay.left(2), Stay.left(3), Stay.left(5), Stay.still(6));
    LogRatio ratio = HazardRatio.of(here, there).orElseThrow();

    assertThat(ratio.interval(.95).contains(ratio.ratio())).isTrue();
    assertThat(Math.signum(ratio.log())).isEqualTo(-1);
  }

  @Test
  void a_ratio_without_end_is_not_told() {
    List<Stay> left = List.of(Stay.left(1), Stay.left(2));
    List<Stay> still = List.of(Stay.still(5), Stay.still(6));

    assertThat(HazardRatio.of(left, still)).isEmpty();
    assertThat(HazardRatio.of(still, left)).isEmpty();
    assertThat(HazardRatio.of(List.of(), left)).isEmpty();
    assertThat(HazardRatio.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void without_clients_there_is_a_flat_curve_and_no_comparison() {
    assertThat(KaplanMeier.of(List.of()).steps()).isEmpty();
    assertThat(KaplanMeier.of(List.of()).keptAt(5)).isEqualTo(1);
    assertThat(KaplanMeier.of(List.of()).median()).isInfinite();
    assertThat(KeptMonths.of(List.of(), 24)).isEqualTo(new KeptMonths(24, 0, 24));
    assertThat(Retention.between(List.of(), List.of(Stay.left(2)))).isEmpty();
    assertThat(LogRank.of(List.of(List.of(), List.of(), List.of())).p()).isEqualTo(1);
  }

  @Test
  void everybody_leaving_on_one_day_tells_nothing_of_speed() {
    assertThat(LogRank.of(List.of(List.of(Stay.left(1)), List.of(Stay.left(1)))).p()).isEqualTo(1);
  }

  @Test
  void few_clients_are_shuffled_and_few_departures_get_no_p() {
    List<Stay> some = SurvivalOracleTest.stays("partner");
    List<Stay> many = SurvivalOracleTest.stays("customer");
    Retention both = Retention.between(some, many).orElseThrow();

    assertThat(both.here().horizon()).isEqualTo(24);
    assertThat(both.p().orElseThrow())
        .isEqualTo(0.613, within(.03))
        .isNotEqualTo(both.difference().p());
    assertThat(Retention.between(some, many)).contains(both);
    assertThat(Retention.between(some.subList(0, 4), many).orElseThrow().p()).isEmpty();
  }

  /** All 70 ways to split eight clients, gone through one by one. */
  @Test
  void shuffles_are_ranked_by_their_own_standard_errors() {
    List<Stay> here = List.of(Stay.left(1), Stay.left(9), Stay.still(4), Stay.left(12));
    List<Stay> there = List.of(Stay.left(2), Stay.left(3), Stay.left(2.5), Stay.still(8));
    List<Stay> all = new ArrayList<>(here);
    all.addAll(there);
    double seen = Math.abs(errors(here, there));
    int ways = 0;
    int far = 0;
    for (int split = 0; split < 1 << 8; split++) {
      List<Stay> one = new ArrayList<>();
      List<Stay> other = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        ((split >> i & 1) == 0 ? one : other).add(all.get(i));
      }
      if (one.size() == 4) {
        ways++;
        far += Math.abs(errors(one, other)) >= seen - 1e-9 ? 1 : 0;
      }
    }
    assertThat(Shuffled.of(List.of(here, there), 10, 20_000, 1).p())
        .isEqualTo(far / (double) ways, within(.012));
  }

  private static double errors(List<Stay> here, List<Stay> there) {
    return KeptMonths.of(here, 10).minus(KeptMonths.of(there, 10)).errors();
  }

  @Test
  void nobody_is_compared_beyond_what_was_watched() {
    List<Stay> young = List.of(Stay.still(6), Stay.left(3));

    assertThat(
            Retention.between(young, SurvivalOracleTest.stays("other"))
                .orElseThrow()
                .here()
                .horizon())
        .isEqualTo(6);
  }

  /** With 10 clients each and no difference, at nominal 5 %: the approximation says 8 to 11 %. */
  @Test
  void shuffling_keeps_its_level_with_ten_clients_each() {
    Random random = new Random(7);
    int shuffled = 0;
    for (int run = 0; run < 400; run++) {
      List<List<Stay>> arms = List.of(exponential(random, 10), exponential(random, 10));
      shuffled += Shuffled.of(arms, KeptMonths.horizon(arms, 24), 199, run).p() <= .05 ? 1 : 0;
    }
    assertThat(shuffled / 400.0).isBetween(.02, .08);
  }

  private static List<Stay> exponential(Random random, int clients) {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      double leaves = -24 * Math.log(random.nextDouble());
      double watched = 36 * random.nextDouble();
      stays.add(new Stay(Math.min(leaves, watched), leaves <= watched));
    }
    return stays;
  }

  @Test
  void departures_needed_are_those_published() {
    assertThat(Departures.needed(.82, .5, .05, .8)).isEqualTo(798);
    assertThat(Departures.needed(.5, .5, .05, .8)).isEqualTo(66);
    assertThat(Departures.needed(2, .5, .05, .8)).isEqualTo(66);
    assertThatIllegalArgumentException().isThrownBy(() -> Departures.needed(1, .5, .05, .8));
  }

  @Test
  void silence_of_three_usual_gaps_is_gone() {
    List<Double> monthly = List.of(0.0, 1.0, 2.0, 3.1, 4.0);

    assertThat(Silence.stay(monthly, 6.9)).contains(Stay.still(6.9));
    assertThat(Silence.stay(monthly, 7.1)).contains(Stay.left(4));
    assertThat(Silence.stay(List.of(2.0), 50)).contains(Stay.still(48));
    assertThat(Silence.stay(List.of(), 50)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Silence.stay(List.of(9.0), 8))
        .withMessage("An order at 9.0 is after now, 8.0.");
  }

  @Test
  void a_stay_has_a_length() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stay.left(-1))
        .withMessage("The length of a stay is 0 or more and finite, not -1.0.");
    assertThatIllegalArgumentException().isThrownBy(() -> KeptMonths.of(List.of(), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> LogRank.of(List.of(List.of())));
  }
}
