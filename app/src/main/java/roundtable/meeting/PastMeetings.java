package roundtable.meeting;

import static org.jooq.impl.DSL.select;
import static roundtable.database.tables.Meeting.MEETING;
import static roundtable.database.tables.MeetingEvent.MEETING_EVENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import roundtable.group.Membership;

/** What a fair draw looks back on. */
public final class PastMeetings {
  /** Sixty members of whom five speak at a time come round in twelve meetings; twice that. */
  private static final int MOST = 24;

  private static final List<String> WHO_SAT_AND_SPOKE =
      List.of("SeatLaid", "TurnsDrawn", "TurnStarted", "TurnWithdrawn");

  private PastMeetings() {}

  /** The latest meetings of a group that began before, latest first, each with its turns alone. */
  public static List<LiveMeeting> before(DSLContext context, Membership insider, Instant before) {
    Map<Record, ? extends Result<?>> events =
        context
            .select()
            .from(MEETING)
            .join(MEETING_EVENT)
            .on(MEETING_EVENT.MEETING_ID.eq(MEETING.ID))
            .where(
                MEETING.ID.in(
                    select(MEETING.ID)
                        .from(MEETING)
                        .where(MEETING.GROUP_ID.eq(insider.groupId()))
                        .and(MEETING.STARTS_AT.lt(before))
                        .orderBy(MEETING.STARTS_AT.desc())
                        .limit(MOST)))
            .and(MEETING_EVENT.KIND.in(WHO_SAT_AND_SPOKE))
            .orderBy(MEETING.STARTS_AT.desc(), MEETING.ID, MEETING_EVENT.SEQ)
            .fetchGroups(MEETING.fields());
    return events.entrySet().stream()
        .map(
            one ->
                LiveMeeting.of(
                    Meetings.meeting(one.getKey()), one.getValue().map(Meetings::recorded)))
        .toList();
  }
}
