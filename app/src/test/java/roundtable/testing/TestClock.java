package roundtable.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that begins on a day of its own, runs on as real time does, and is moved by hand. */
public final class TestClock implements InstantSource {
  /**
   * A Wednesday in mid-month, the same in each run: what months hold is counted, and on the last
   * evening of one, when the next has begun in Berlin, a test that says ten months finds eleven.
   * {@code -Droundtable.test.day=2028-02-29T23:59:50Z} looks at another day.
   */
  private static final Instant DAY =
      Instant.parse(System.getProperty("roundtable.test.day", "2026-11-18T10:00:00Z"));

  private volatile Duration ahead;

  TestClock() {
    this(Duration.between(InstantSource.system().instant(), DAY));
  }

  TestClock(Duration ahead) {
    this.ahead = ahead;
  }

  public void pass(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** Of real time, by so much. */
  Duration ahead() {
    return ahead;
  }

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead);
  }
}
