package roundtable.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Real time, moved forward by hand. */
public final class TestClock implements InstantSource {
  private volatile Duration ahead = Duration.ZERO;

  public void pass(Duration duration) {
    ahead = ahead.plus(duration);
  }

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead);
  }
}
