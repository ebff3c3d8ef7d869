package roundtable.meeting;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.group.Membership;

/** Meetings of the past, written down as the rules would have let them run. Nobody is told. */
public final class HeldMeetings {
  private HeldMeetings() {}

  /** Something that was done, and when. */
  public record Done(MeetingCommand command, Instant at) {}

  /**
   * What happened in a meeting.
   *
   * @param witness who keeps something of it
   */
  public record Course(List<Done> done, Witness witness) {}

  public static void hold(DSLContext tx, Membership by, Meeting planned, Course course) {
    Meeting meeting = Meetings.plan(tx, by, planned, planned.startsAt());
    Draft draft = new Draft(LiveMeeting.of(meeting, List.of()));
    for (int i = 0; i < course.done().size(); i++) {
      Done done = course.done().get(i);
      if (draft.take(done.command(), "past " + i, done.at())
          instanceof Outcome.Refused(String reason)) {
        throw new IllegalArgumentException(done.command() + " could not have happened: " + reason);
      }
    }
    Meetings.append(tx, meeting.id(), draft.events());
    course.witness().saw(tx, draft.live(), draft.events());
  }
}
