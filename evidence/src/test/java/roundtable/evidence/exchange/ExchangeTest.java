package roundtable.evidence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Seeded;
import roundtable.evidence.exchange.QualityGap.Closed;
import roundtable.evidence.exchange.QualityGap.Stratum;

class ExchangeTest {
  @Test
  void a_return_goes_the_other_way_in_the_same_pair_within_the_window() {
    List<Passed> referrals =
        List.of(
            new Passed(2, 1, 100),
            new Passed(1, 2, 70),
            new Passed(1, 2, 10),
            new Passed(3, 1, 101),
            new Passed(1, 2, 161));

    assertThat(Returns.in(referrals, 60)).isEqualTo(new Returns(2, 1));
    assertThat(Returns.in(referrals, 61)).isEqualTo(new Returns(3, 2));
  }

  @Test
  void the_probability_is_that_of_coins() {
    assertThat(new Returns(10, 8).p()).isEqualTo(56 / 1024.0, within(1e-14));
    assertThat(new Returns(10, 0).p()).isEqualTo(1);
    assertThat(new Returns(10, 8).excess()).isEqualTo(.3, within(1e-14));
    assertThat(Returns.in(List.of(), 60).p()).isEqualTo(1);
    assertThat(Returns.in(List.of(), 60).excess()).isZero();
  }

  @Test
  void bursts_without_obligation_are_not_called_tit_for_tat() {
    assertThat(share(0)).isLessThanOrEqualTo(.05);
  }

  @Test
  void two_fifths_owed_are_mostly_seen_within_two_years() {
    assertThat(share(.4)).isGreaterThan(.7);
  }

  /** The share of groups of 20 over two years, 1.5 leads each a year in bursts, called at 5 %. */
  private static double share(double owed) {
    UniformRandomProvider random = Seeded.random(11);
    int called = 0;
    for (int run = 0; run < 400; run++) {
      List<Passed> referrals = new ArrayList<>();
      while (referrals.size() < 60) {
        double day = random.nextDouble() * 730;
        int a = random.nextInt(20);
        int b = (a + 1 + random.nextInt(19)) % 20;
        for (int burst = 0; burst < 3; burst++) {
          boolean answered = burst > 0 && random.nextDouble() < owed;
          Passed last = burst > 0 ? referrals.getLast() : new Passed(b, a, day);
          boolean turn = answered || random.nextBoolean();
          day += random.nextDouble() * 10;
          referrals.add(
              turn
                  ? new Passed(last.receiver(), last.giver(), day)
                  : new Passed(last.giver(), last.receiver(), day));
        }
      }
      called += Returns.in(referrals, 60).p() <= .05 ? 1 : 0;
    }
    return called / 400.0;
  }

  @Test
  void one_referral_came_after_yours_or_unprompted_or_nobody_can_say() {
    List<Passed> history = List.of(new Passed(1, 2, 100), new Passed(3, 2, 150));

    assertThat(Timing.of(new Passed(2, 1, 120), history, 0)).isEqualTo(Timing.AFTER_YOURS);
    assertThat(Timing.of(new Passed(2, 1, 161), history, 0)).isEqualTo(Timing.UNPROMPTED);
    assertThat(Timing.of(new Passed(2, 1, 99), history, 0)).isEqualTo(Timing.UNPROMPTED);
    assertThat(Timing.of(new Passed(2, 1, 30), history, 0)).isEqualTo(Timing.CANNOT_SAY);
  }

  @Test
  void prompted_referrals_that_close_less_often_show_in_many_and_not_in_few() {
    QualityGap many =
        QualityGap.of(List.of(new Stratum(new Closed(15, 100), new Closed(34, 100)))).orElseThrow();
    QualityGap few =
        QualityGap.of(List.of(new Stratum(new Closed(1, 6), new Closed(2, 6)))).orElseThrow();

    assertThat(many.worse()).isGreaterThan(.98);
    assertThat(many.ninety().contains(-.19)).isTrue();
    assertThat(few.worse()).isBetween(.3, .9);
  }

  @Test
  void a_stratum_with_one_kind_alone_compares_nothing() {
    Stratum oneSided = new Stratum(new Closed(3, 9), new Closed(0, 0));
    Stratum both = new Stratum(new Closed(2, 5), new Closed(2, 5));

    assertThat(QualityGap.of(List.of())).isEmpty();
    assertThat(QualityGap.of(List.of(oneSided))).isEmpty();
    assertThat(QualityGap.of(List.of(oneSided, both))).isEqualTo(QualityGap.of(List.of(both)));
    assertThat(QualityGap.of(List.of(both)).orElseThrow().difference()).isZero();
  }

  @Test
  void a_stratum_counts_by_how_much_it_compares() {
    // Jeffreys: 30.5 / 41 - 10.5 / 41 and 1.5 / 11 - 5.5 / 11, weights 20 and 5
    Stratum large = new Stratum(new Closed(30, 40), new Closed(10, 40));
    Stratum small = new Stratum(new Closed(1, 10), new Closed(5, 10));

    assertThat(QualityGap.of(List.of(large, small)).orElseThrow().difference())
        .isEqualTo((20 * 20 / 41.0 - 5 * 4 / 11.0) / 25, within(1e-12));
  }

  /** Simpson's paradox: one receiver closes everything and gets the prompted ones. */
  @Test
  void like_is_compared_with_like() {
    Stratum closer = new Stratum(new Closed(27, 30), new Closed(9, 10));
    Stratum other = new Stratum(new Closed(1, 10), new Closed(3, 30));

    assertThat(QualityGap.of(List.of(closer, other)).orElseThrow().difference())
        .isEqualTo(0, within(.06));
  }

  @Test
  void nobody_refers_to_oneself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Passed(4, 4, 1))
        .withMessage("A referral goes from one member to another.");
    assertThatIllegalArgumentException().isThrownBy(() -> Returns.in(List.of(), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Closed(2, 1));
  }
}
