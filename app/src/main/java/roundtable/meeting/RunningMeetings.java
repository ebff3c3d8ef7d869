package roundtable.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import roundtable.database.Database;

/** The meetings that somebody looks at now, each with its one writer. */
public final class RunningMeetings {
  private static final Logger LOG = LoggerFactory.getLogger(RunningMeetings.class);

  private final Map<Long, RunningMeeting> running = new ConcurrentHashMap<>();
  private final Database database;
  private final InstantSource clock;
  private final List<Witness> witnesses;
  private final Audiences audiences;

  /** Tells everyone who looks on. Called in order, after the commit. */
  @FunctionalInterface
  public interface Audiences {
    void tell(LiveMeeting before, LiveMeeting after, List<Recorded> events);

    /** What was kept of a meeting to tell it sooner goes. */
    default void forget(long meetingId) {}
  }

  public RunningMeetings(
      Database database, InstantSource clock, List<Witness> witnesses, Audiences audiences) {
    this.database = database;
    this.clock = clock;
    this.witnesses = List.copyOf(witnesses);
    this.audiences = audiences;
  }

  /**
   * Makes something happen, durably, and tells everyone; or says why not.
   *
   * @param tap the key of the tap: the same key again changes nothing and is answered as the first
   *     time
   */
  public Outcome change(Meeting meeting, MeetingCommand command, String tap) {
    return running(meeting).change(command, tap);
  }

  /** The meeting as it stands. */
  public LiveMeeting now(Meeting meeting) {
    return running(meeting).now();
  }

  /** After what was planned has changed, or when nobody looks on any more. */
  public void forget(long meetingId) {
    running.remove(meetingId);
    audiences.forget(meetingId);
  }

  /**
   * Looks at every meeting that is loaded; one that cannot be looked at keeps nobody from the
   * others.
   */
  public void lookAtEach(Consumer<LiveMeeting> look) {
    running.forEach(
        (id, meeting) -> {
          try {
            look.accept(meeting.now());
          } catch (RuntimeException e) {
            LOG.error("Could not look after meeting {}", id, e);
          }
        });
  }

  /** Whether anybody's time is running now; reads nothing and waits for nobody. */
  public boolean timerRuns(Instant now) {
    return running.values().stream().anyMatch(meeting -> meeting.timerRuns(now));
  }

  private RunningMeeting running(Meeting meeting) {
    return running.computeIfAbsent(meeting.id(), id -> new RunningMeeting(this, meeting));
  }

  Database database() {
    return database;
  }

  InstantSource clock() {
    return clock;
  }

  List<Witness> witnesses() {
    return witnesses;
  }

  Audiences audiences() {
    return audiences;
  }
}
