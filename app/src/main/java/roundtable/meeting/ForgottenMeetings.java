package roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import roundtable.database.Database;

/** Closes what nobody closed: half a day after it should have begun, a meeting ends by itself. */
public final class ForgottenMeetings implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ForgottenMeetings.class);
  private static final Duration LEFT_OPEN = Duration.ofHours(12);
  private static final Duration LOOK_EVERY = Duration.ofMinutes(10);

  private final Database database;
  private final InstantSource clock;
  private final RunningMeetings running;
  private final Thread thread;

  public ForgottenMeetings(Database database, InstantSource clock, RunningMeetings running) {
    this.database = database;
    this.clock = clock;
    this.running = running;
    thread = Thread.ofVirtual().name("forgotten-meetings").unstarted(this::watch);
  }

  public ForgottenMeetings start() {
    thread.start();
    return this;
  }

  /** Closes every meeting that was left open. */
  void closeAll() {
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

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK_EVERY);
        look();
      }
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  private void look() {
    try {
      closeAll();
    } catch (RuntimeException e) {
      LOG.error("Could not look for meetings left open", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
