package roundtable.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The wall clock read once at the start, carried on by the monotonic one: a clock set by an hour in
 * mid-meeting moves no timer.
 */
public final class SteadyClock implements InstantSource {
  private final Instant start;
  private final long startNanos;

  public SteadyClock(InstantSource wall) {
    start = wall.instant();
    startNanos = System.nanoTime();
  }

  @Override
  public Instant instant() {
    return start.plus(Duration.ofNanos(System.nanoTime() - startNanos));
  }
}
