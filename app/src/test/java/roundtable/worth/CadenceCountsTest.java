package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import roundtable.evidence.worth.Estimate;
import roundtable.group.Cadence;

class CadenceCountsTest {
  private static CadenceCounts of(int meetings, int members, double hours, long leads) {
    return new CadenceCounts(Cadence.WEEKLY, meetings, members, hours, leads);
  }

  /** By scipy.stats.gamma.ppf([.05, .5, .95], 20.5) / 200. */
  @Test
  void leads_for_an_hour_have_the_range_of_a_count() {
    Estimate rate = of(10, 10, 200, 20).anHour(1);
    assertThat(rate.low()).isCloseTo(.06831, within(.00001));
    assertThat(rate.likely()).isCloseTo(.10084, within(.00001));
    assertThat(rate.high()).isCloseTo(.14236, within(.00001));
  }

  @Test
  void months_that_swing_widen_it_and_leave_its_middle() {
    Estimate steady = of(10, 10, 200, 20).anHour(1);
    Estimate swinging = of(10, 10, 200, 20).anHour(3);
    assertThat(swinging.low()).isLessThan(steady.low());
    assertThat(swinging.high()).isGreaterThan(steady.high());
    assertThat(swinging.likely()).isCloseTo(steady.likely(), within(.005));
  }

  @Test
  void twice_the_leads_in_as_many_hours_are_more_only_with_enough_of_them() {
    assertThat(of(10, 10, 200, 8).beside(of(10, 10, 200, 4), 1).orElseThrow().contains(1)).isTrue();
    assertThat(of(10, 10, 200, 80).beside(of(10, 10, 200, 40), 1).orElseThrow().lower())
        .isGreaterThan(1);
    assertThat(of(10, 10, 200, 80).beside(of(10, 10, 200, 40), 9).orElseThrow().contains(1))
        .isTrue();
    assertThat(of(10, 10, 200, 0).beside(of(10, 10, 200, 0), 1)).isEmpty();
  }

  @Test
  void four_meetings_and_five_members_are_enough_and_fewer_are_not() {
    assertThat(of(4, 5, 30, 1).enough()).isTrue();
    assertThat(of(3, 5, 30, 1).enough()).isFalse();
    assertThat(of(4, 4, 30, 1).enough()).isFalse();
    assertThat(of(0, 0, 0, 0).tried()).isFalse();
  }
}
