package roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One speaker's slot.
 *
 * @param number 1, 2, 3 … within the meeting
 */
public record Turn(int number, int table, int seat, Timer timer, boolean over) {
  /**
   * A soft timebox: it counts, and never cuts anybody off.
   *
   * @param used time spoken up to the last pause
   * @param runningSince since when the clock runs; null while paused or over
   */
  public record Timer(Duration length, Duration used, @Nullable Instant runningSince) {
    Duration usedAt(Instant now) {
      return runningSince == null ? used : used.plus(Duration.between(runningSince, now));
    }

    /** When the time is up; null while the clock stands. */
    public @Nullable Instant endsAt() {
      return runningSince == null ? null : runningSince.plus(length).minus(used);
    }

    /** What is left while the clock stands; negative when over. */
    public Duration left() {
      return length.minus(used);
    }

    Timer running(Instant since) {
      return new Timer(length, used, since);
    }

    Timer stopped(Duration usedThen) {
      return new Timer(length, usedThen, null);
    }

    Timer longer(Duration by) {
      return new Timer(length.plus(by), used, runningSince);
    }
  }

  public boolean paused() {
    return !over && timer.runningSince() == null;
  }

  Turn with(Timer changed) {
    return new Turn(number, table, seat, changed, over);
  }

  Turn over(boolean ended) {
    return new Turn(number, table, seat, timer, ended);
  }
}
