package roundtable.meeting;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import roundtable.database.Database;

/** The meetings that somebody looks at now, each with its one writer. */
public final class RunningMeetings {
  private final Map<Long, RunningMeeting> running = new ConcurrentHashMap<>();
  private final Database database;
  private final InstantSource clock;
  private final List<Witness> witnesses;
  private final Audiences audiences;

  /** Tells everyone who looks on. Called in order, after the commit. */
  @FunctionalInterface
  public interface Audiences {
    void tell(LiveMeeting before, LiveMeeting after, List<Recorded> events);
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

  /** After what was planned has changed. */
  public void forget(long meetingId) {
    running.remove(meetingId);
  }

  /** The meetings that are loaded, as they stand. */
  public List<LiveMeeting> inProgress() {
    return running.values().stream().map(RunningMeeting::now).toList();
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
