package roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import roundtable.database.Database;

/** Closes what nobody closed: half a day after it should have begun, a meeting ends by itself. */
public final class ForgottenMeetings {
  private static final Logger LOG = LoggerFactory.getLogger(ForgottenMeetings.class);
  private static final Duration LEFT_OPEN = Duration.ofHours(12);

  private final Database database;
  private final InstantSource clock;
  private final RunningMeetings running;

  public ForgottenMeetings(Database database, InstantSource clock, RunningMeetings running) {
    this.database = database;
    this.clock = clock;
    this.running = running;
  }

  /** Closes every meeting that was left open. */
  public void closeAll() {
    Instant before = clock.instant().minus(LEFT_OPEN);
    database.read(context -> Meetings.leftOpenSince(context, before)).forEach(this::close);
  }

  /** One that cannot be closed now keeps none of the others open. */
  private void close(Meeting meeting) {
    try {
      running.change(
          meeting, new MeetingCommand.CloseByItself(), "closed-by-itself-" + meeting.id());
    } catch (RuntimeException e) {
      LOG.error("Meeting {} was left open and could not be closed", meeting.id(), e);
    }
  }
}
