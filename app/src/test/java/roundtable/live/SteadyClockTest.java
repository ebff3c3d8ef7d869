package roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
  private static final Instant EIGHT = Instant.parse("2026-03-03T08:00:00Z");

  private final AtomicReference<Instant> wall = new AtomicReference<>(EIGHT);
  private final AtomicLong nanos = new AtomicLong();
  private final SteadyClock clock = new SteadyClock(wall::get, nanos::get);

  private void pass(Duration duration) {
    wall.updateAndGet(now -> now.plus(duration));
    nanos.addAndGet(duration.toNanos());
  }

  /** The monotonic clock stands still meanwhile. */
  private void sleep(Duration duration) {
    wall.updateAndGet(now -> now.plus(duration));
  }

  @Test
  void after_a_laptop_has_slept_it_is_as_late_as_on_the_wall() {
    sleep(Duration.ofHours(9));
    pass(Duration.ofSeconds(2));
    assertThat(clock.instant()).isEqualTo(EIGHT.plusSeconds(9 * 3_600 + 2));
  }

  @Test
  void a_clock_set_back_is_followed() {
    sleep(Duration.ofHours(-1));
    pass(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(EIGHT.minusSeconds(3_599));
  }

  @Test
  void while_a_timer_runs_a_clock_set_by_an_hour_moves_nothing() {
    Instant end = EIGHT.plusSeconds(300);
    clock.steadyWhile(end::isAfter);
    pass(Duration.ofSeconds(60));
    sleep(Duration.ofHours(1));
    pass(Duration.ofSeconds(60));
    assertThat(clock.instant()).isEqualTo(EIGHT.plusSeconds(120));
    pass(Duration.ofSeconds(200));
    assertThat(clock.instant()).isEqualTo(EIGHT.plusSeconds(3_600 + 320));
  }
}
