package roundtable.worth;

import static roundtable.database.tables.Meeting.MEETING;
import static roundtable.database.tables.MeetingEvent.MEETING_EVENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import roundtable.group.Membership;

/** Meetings of the past at which everybody took a seat, as rows. */
record HeldRows(DSLContext tx, List<Membership> members) {
  void met(LocalDate day) {
    long meeting =
        tx.insertInto(MEETING)
            .set(MEETING.GROUP_ID, members.getFirst().groupId())
            .set(MEETING.STARTS_AT, Years.at(day))
            .set(MEETING.MINUTES, 90)
            .set(MEETING.PROGRAMME, "five-minute")
            .set(MEETING.TURN_SECONDS, 300)
            .set(MEETING.PIN, "p" + day.toEpochDay())
            .set(MEETING.PLANNED_BY, members.getFirst().personId())
            .set(MEETING.PLANNED_AT, Years.at(day))
            .returningResult(MEETING.ID)
            .fetchSingle()
            .value1();
    List<Query> events = new ArrayList<>();
    for (int seat = 1; seat <= members.size(); seat++) {
      events.add(event(meeting, 2L * seat, "SeatLaid", laid(seat)));
      events.add(event(meeting, 2L * seat + 1, "SeatTaken", "{\"seat\":" + seat + "}"));
    }
    tx.batch(events).execute();
  }

  private String laid(int seat) {
    return "{\"seat\":%d,\"who\":{\"name\":\"%s\",\"profession\":\"\",\"membership\":%d},\"table\":1}"
        .formatted(seat, members.get(seat - 1).name(), members.get(seat - 1).id());
  }

  private Query event(long meeting, long seq, String kind, String body) {
    return tx.insertInto(MEETING_EVENT)
        .set(MEETING_EVENT.MEETING_ID, meeting)
        .set(MEETING_EVENT.SEQ, seq)
        .set(MEETING_EVENT.TAP, kind + seq)
        .set(MEETING_EVENT.KIND, kind)
        .set(MEETING_EVENT.BODY, body)
        .set(MEETING_EVENT.HAPPENED_AT, Instant.EPOCH);
  }
}
