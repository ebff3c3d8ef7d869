package roundtable.meeting;

import static roundtable.database.tables.Meeting.MEETING;
import static roundtable.database.tables.MeetingEvent.MEETING_EVENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.group.Membership;

/**
 * Who was at which meeting: whoever had taken the seat laid for them. A seat taken and left again
 * before the round began was a slip of the finger; who goes home early was there.
 */
public final class Attendance {
  private static final List<String> COMING_AND_GOING =
      List.of("SeatLaid", "SeatTaken", "KnockAdmitted", "SeatLeft", "RoundStarted");

  private Attendance() {}

  /** A member was at a meeting. */
  public record Attended(long meeting, long group, long membership, Instant at, int minutes) {}

  /** All attendance in some of my groups, in one statement, the first meeting first. */
  public static List<Attended> in(DSLContext context, Collection<Membership> mine) {
    List<Long> groups = mine.stream().map(Membership::groupId).toList();
    List<Attended> attended = new ArrayList<>();
    context
        .select()
        .from(MEETING)
        .join(MEETING_EVENT)
        .on(MEETING_EVENT.MEETING_ID.eq(MEETING.ID))
        .where(MEETING.GROUP_ID.in(groups))
        .and(MEETING_EVENT.KIND.in(COMING_AND_GOING))
        .orderBy(MEETING.STARTS_AT, MEETING.ID, MEETING_EVENT.SEQ)
        .fetchGroups(MEETING.fields())
        .forEach((meeting, events) -> attended.addAll(of(meeting, events)));
    return attended;
  }

  private static List<Attended> of(Record meeting, List<? extends Record> events) {
    Meeting planned = Meetings.meeting(meeting);
    Comings comings = new Comings();
    events.forEach(event -> comings.after(Meetings.recorded(event).event()));
    return comings.members().stream().map(member -> attended(planned, member)).toList();
  }

  private static Attended attended(Meeting meeting, long member) {
    return new Attended(
        meeting.id(), meeting.groupId(), member, meeting.startsAt(), meeting.minutes());
  }

  /** Who came, as far as one has read. */
  private static final class Comings {
    private final Map<Integer, Long> seats = new HashMap<>();
    private final Set<Integer> came = new LinkedHashSet<>();
    private boolean begun;

    void after(MeetingEvent event) {
      switch (event) {
        case MeetingEvent.SeatLaid laid when laid.who().membership() != null ->
            seats.put(laid.seat(), laid.who().membership());
        case MeetingEvent.SeatTaken taken -> came.add(taken.seat());
        case MeetingEvent.KnockAdmitted admitted -> came.add(admitted.seat());
        case MeetingEvent.SeatLeft left when !begun -> came.remove(left.seat());
        case MeetingEvent.RoundStarted _ -> begun = true;
        default -> {}
      }
    }

    List<Long> members() {
      return came.stream().map(seats::get).filter(Objects::nonNull).distinct().toList();
    }
  }
}
