package roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How many pins that no meeting has were typed within the last minute, by everybody together. Six
 * digits are a million; at thirty wrong ones a minute a guess takes weeks, and whoever guesses
 * right may knock, and no more.
 */
final class WrongPins {
  static final int MOST_A_MINUTE = 30;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final InstantSource clock;
  private Instant since = Instant.EPOCH;
  private int wrong;

  WrongPins(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void note() {
    Instant now = clock.instant();
    if (since.plus(MINUTE).isBefore(now)) {
      since = now;
      wrong = 0;
    }
    wrong++;
  }

  synchronized boolean tooMany() {
    return wrong >= MOST_A_MINUTE && !since.plus(MINUTE).isBefore(clock.instant());
  }
}
