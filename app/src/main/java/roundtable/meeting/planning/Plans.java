package roundtable.meeting.planning;

import static roundtable.database.tables.MeetingAgenda.MEETING_AGENDA;
import static roundtable.database.tables.MeetingCancellation.MEETING_CANCELLATION;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings.Open;

/** What was planned beside a meeting's round, and which meetings were cancelled. */
final class Plans {
  private Plans() {}

  static Agenda agenda(DSLContext context, Meeting meeting) {
    return context
        .selectFrom(MEETING_AGENDA)
        .where(MEETING_AGENDA.MEETING_ID.eq(meeting.id()))
        .fetchOptional(
            row ->
                new Agenda(
                    meeting.minutes(),
                    row.get(MEETING_AGENDA.OPEN_MINUTES),
                    row.get(MEETING_AGENDA.CLOSING_MINUTES)))
        .orElseGet(() -> Agenda.usual(meeting.minutes()));
  }

  static void keep(DSLContext tx, long meetingId, Agenda agenda) {
    tx.insertInto(MEETING_AGENDA)
        .set(MEETING_AGENDA.MEETING_ID, meetingId)
        .set(MEETING_AGENDA.OPEN_MINUTES, agenda.open())
        .set(MEETING_AGENDA.CLOSING_MINUTES, agenda.closing())
        .onConflict(MEETING_AGENDA.MEETING_ID)
        .doUpdate()
        .set(MEETING_AGENDA.OPEN_MINUTES, agenda.open())
        .set(MEETING_AGENDA.CLOSING_MINUTES, agenda.closing())
        .execute();
  }

  /** False when it was cancelled before. */
  static boolean cancel(DSLContext tx, Open open, Instant now) {
    return tx.insertInto(MEETING_CANCELLATION)
            .set(MEETING_CANCELLATION.MEETING_ID, open.meeting().id())
            .set(MEETING_CANCELLATION.CANCELLED_BY, open.me().personId())
            .set(MEETING_CANCELLATION.CANCELLED_AT, now)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Which of these were cancelled. */
  static Set<Long> cancelled(DSLContext context, Collection<Meeting> meetings) {
    return context
        .select(MEETING_CANCELLATION.MEETING_ID)
        .from(MEETING_CANCELLATION)
        .where(MEETING_CANCELLATION.MEETING_ID.in(meetings.stream().map(Meeting::id).toList()))
        .fetchSet(MEETING_CANCELLATION.MEETING_ID);
  }
}
