package roundtable.meeting.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Turn;

/**
 * A turn's time as a page needs it: when it ends, by the server's clock, or what is left while it
 * stands. The browser counts down by itself; what is sent does not change from second to second.
 *
 * @param endsAt milliseconds; empty while paused
 * @param leftMillis what is left while paused; empty while running
 * @param length the whole turn in seconds
 */
public record Clockwork(String endsAt, String leftMillis, long length) {
  static @Nullable Clockwork of(@Nullable Turn turn) {
    if (turn == null) {
      return null;
    }
    Instant ends = turn.timer().endsAt();
    long length = turn.timer().length().toSeconds();
    return ends == null
        ? new Clockwork("", Long.toString(turn.timer().left().toMillis()), length)
        : new Clockwork(Long.toString(ends.toEpochMilli()), "", length);
  }

  /** The whole turn as 5:00: what stands there until the browser counts. */
  public String whole() {
    return length / 60 + ":" + (length % 60 < 10 ? "0" : "") + length % 60;
  }

  public boolean paused() {
    return endsAt.isEmpty();
  }
}
