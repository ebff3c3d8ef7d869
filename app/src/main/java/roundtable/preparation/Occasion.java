package roundtable.preparation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import roundtable.meeting.planning.When;

/** What a reminder was sent for; each once. */
enum Occasion {
  THREE_DAYS_BEFORE,
  ON_THE_MORNING,
  BY_HAND;

  static final Duration FIRST = Duration.ofDays(3);
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** Early meetings begin before seven: then it is two hours before. */
  private static final Duration LATEST = Duration.ofHours(2);

  /** What the clock says is due now; the later one makes the earlier one needless. */
  static Optional<Occasion> due(When when, Instant now) {
    if (!now.isBefore(when.start().toInstant())) {
      return Optional.empty();
    }
    if (!now.isBefore(morning(when.start()))) {
      return Optional.of(ON_THE_MORNING);
    }
    return now.isBefore(when.start().minus(FIRST).toInstant())
        ? Optional.empty()
        : Optional.of(THREE_DAYS_BEFORE);
  }

  private static Instant morning(ZonedDateTime start) {
    Instant seven = start.with(MORNING).toInstant();
    Instant latest = start.minus(LATEST).toInstant();
    return seven.isBefore(latest) ? seven : latest;
  }
}
