package roundtable.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * The wall clock, carried on by the monotonic one while a timer runs: a clock set by an hour in
 * mid-turn moves no timer. At all other times it is read anew each second, because the monotonic
 * clock of Linux stands still while a laptop sleeps, and reminders, codes and sessions must not be
 * a night late after it.
 */
public final class SteadyClock implements InstantSource {
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final InstantSource wall;
  private final LongSupplier nanos;
  private volatile Predicate<Instant> timers = now -> false;
  private volatile Reading last;

  private record Reading(Instant wall, long nanos) {
    Instant at(long now) {
      return wall.plusNanos(now - nanos);
    }
  }

  public SteadyClock(InstantSource wall) {
    this(wall, System::nanoTime);
  }

  SteadyClock(InstantSource wall, LongSupplier nanos) {
    this.wall = wall;
    this.nanos = nanos;
    this.last = new Reading(wall.instant(), nanos.getAsLong());
  }

  /** From now on it is not set while a timer runs, which is asked with its own time. */
  public void steadyWhile(Predicate<Instant> timerRuns) {
    timers = timerRuns;
  }

  @Override
  public Instant instant() {
    Reading known = last;
    long now = nanos.getAsLong();
    Instant steady = known.at(now);
    if (now - known.nanos() < LOOK.toNanos() || timers.test(steady)) {
      return steady;
    }
    last = new Reading(wall.instant(), now);
    return last.wall();
  }
}
