package roundtable.meeting;

import static roundtable.database.tables.Meeting.MEETING;
import static roundtable.database.tables.MeetingCancellation.MEETING_CANCELLATION;
import static roundtable.database.tables.MeetingEvent.MEETING_EVENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Row6;
import org.jooq.impl.DSL;
import roundtable.access.Person;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.web.Token;

/** Meetings and what happened in them. The doors: {@link #openTo}, {@link #runBy}. */
public final class Meetings {
  private static final int PIN_DIGITS = 6;

  private Meetings() {}

  /** A meeting with what the one who asks is in its group. */
  public record Open(Meeting meeting, Membership me) {}

  /** The door for members of the group. */
  public static Optional<Open> openTo(DSLContext context, Person person, long id) {
    return with(context, MEETING.ID.eq(id))
        .flatMap(
            meeting ->
                Groups.memberOf(context, person, meeting.groupId())
                    .map(me -> new Open(meeting, me)));
  }

  /** The door for a member who is known by other means than signing in, such as a personal link. */
  public static Optional<Open> openTo(DSLContext context, Membership me, long id) {
    return with(context, MEETING.ID.eq(id).and(MEETING.GROUP_ID.eq(me.groupId())))
        .map(meeting -> new Open(meeting, me));
  }

  /** The door for those who may run it. */
  public static Optional<Open> runBy(DSLContext context, Person person, long id) {
    return openTo(context, person, id).filter(open -> open.me().runsMeetings());
  }

  /** The next meeting of a group that has not been closed, or the one that runs. */
  public static Optional<Meeting> next(DSLContext context, Membership insider, Instant now) {
    return next(context, insider.groupId(), now);
  }

  /** For a guest, who has been let in by {@link roundtable.group.Guests}. */
  public static Optional<Meeting> next(DSLContext context, Group welcome, Instant now) {
    return next(context, welcome.id(), now);
  }

  private static Optional<Meeting> next(DSLContext context, long groupId, Instant now) {
    return context
        .selectFrom(MEETING)
        .where(MEETING.GROUP_ID.eq(groupId))
        .and(MEETING.STARTS_AT.gt(now.minusSeconds(12 * 3_600)))
        .and(stands())
        .orderBy(MEETING.STARTS_AT)
        .limit(1)
        .fetchOptional(Meetings::meeting);
  }

  /**
   * Every meeting of any group that begins in a span of time, for what the clock does by itself.
   */
  public static List<Meeting> beginning(DSLContext context, Instant from, Instant until) {
    return context
        .selectFrom(MEETING)
        .where(MEETING.STARTS_AT.between(from, until))
        .and(stands())
        .orderBy(MEETING.STARTS_AT)
        .fetch(Meetings::meeting);
  }

  /** Every meeting of a group, latest first. */
  public static List<Meeting> all(DSLContext context, Membership insider) {
    return context
        .selectFrom(MEETING)
        .where(MEETING.GROUP_ID.eq(insider.groupId()))
        .orderBy(MEETING.STARTS_AT.desc())
        .fetch(Meetings::meeting);
  }

  /** By what is read off the screen. Whoever has it may knock, and no more. */
  static Optional<Meeting> withPin(DSLContext context, String pin) {
    return with(context, MEETING.PIN.eq(pin).and(stands()));
  }

  /** For the inside of this feature, behind a door. */
  static Optional<Meeting> behindDoor(DSLContext context, long id) {
    return with(context, MEETING.ID.eq(id));
  }

  /** Plans a meeting; its number and pin are new. */
  public static Meeting plan(DSLContext tx, Membership by, Meeting wanted, Instant now) {
    String pin = freePin(tx);
    long id =
        tx.insertInto(MEETING)
            .set(MEETING.GROUP_ID, by.groupId())
            .set(MEETING.STARTS_AT, wanted.startsAt())
            .set(MEETING.MINUTES, wanted.minutes())
            .set(MEETING.PROGRAMME, wanted.turns().programme().key())
            .set(MEETING.TURN_SECONDS, wanted.turns().seconds())
            .set(MEETING.PIN, pin)
            .set(MEETING.PLACE, wanted.place())
            .set(MEETING.PLANNED_BY, by.personId())
            .set(MEETING.PLANNED_AT, now)
            .returningResult(MEETING.ID)
            .fetchSingle()
            .value1();
    return new Meeting(
        id, by.groupId(), wanted.startsAt(), wanted.minutes(), wanted.turns(), pin, wanted.place());
  }

  /** Changes what was planned: when, where, how long, which programme. */
  public static void replan(DSLContext tx, Meeting changed) {
    tx.update(MEETING)
        .set(MEETING.STARTS_AT, changed.startsAt())
        .set(MEETING.MINUTES, changed.minutes())
        .set(MEETING.PROGRAMME, changed.turns().programme().key())
        .set(MEETING.TURN_SECONDS, changed.turns().seconds())
        .set(MEETING.PLACE, changed.place())
        .where(MEETING.ID.eq(changed.id()))
        .execute();
  }

  static List<Recorded> events(DSLContext context, long meetingId) {
    return context
        .selectFrom(MEETING_EVENT)
        .where(MEETING_EVENT.MEETING_ID.eq(meetingId))
        .orderBy(MEETING_EVENT.SEQ)
        .fetch(Meetings::recorded);
  }

  /** The key (meeting, seq) is the second guard: two writers can never both have number 118. */
  static void append(DSLContext tx, long meetingId, List<Recorded> events) {
    tx.insertInto(
            MEETING_EVENT,
            MEETING_EVENT.MEETING_ID,
            MEETING_EVENT.SEQ,
            MEETING_EVENT.TAP,
            MEETING_EVENT.KIND,
            MEETING_EVENT.BODY,
            MEETING_EVENT.HAPPENED_AT)
        .valuesOfRows(events.stream().map(one -> row(meetingId, one)).toList())
        .execute();
  }

  private static Row6<Long, Long, String, String, String, Instant> row(
      long meetingId, Recorded one) {
    return DSL.row(
        meetingId,
        one.seq(),
        one.tap(),
        EventText.kind(one.event()),
        EventText.write(one.event()),
        one.at());
  }

  /** Meetings that began before an instant and that nobody has closed. */
  static List<Meeting> leftOpenSince(DSLContext context, Instant before) {
    return context
        .selectFrom(MEETING)
        .where(MEETING.STARTS_AT.lt(before))
        .and(notClosed())
        .fetch(Meetings::meeting);
  }

  /** Which of them somebody, or the clock, has closed. */
  public static Set<Long> closed(DSLContext context, Collection<Meeting> meetings) {
    return context
        .select(MEETING_EVENT.MEETING_ID)
        .from(MEETING_EVENT)
        .where(MEETING_EVENT.MEETING_ID.in(meetings.stream().map(Meeting::id).toList()))
        .and(MEETING_EVENT.KIND.eq("MeetingClosed"))
        .fetchSet(MEETING_EVENT.MEETING_ID);
  }

  /** Neither closed nor cancelled: a stop between the two leaves it cancelled alone. */
  private static Condition stands() {
    return notClosed()
        .and(
            MEETING.ID.notIn(
                DSL.select(MEETING_CANCELLATION.MEETING_ID).from(MEETING_CANCELLATION)));
  }

  /** Along the key of the events: a group's hundred meetings hold some forty thousand of them. */
  private static Condition notClosed() {
    return DSL.notExists(
        DSL.selectOne()
            .from(MEETING_EVENT)
            .where(MEETING_EVENT.MEETING_ID.eq(MEETING.ID))
            .and(MEETING_EVENT.KIND.eq("MeetingClosed")));
  }

  private static Optional<Meeting> with(DSLContext context, Condition which) {
    return context.selectFrom(MEETING).where(which).fetchOptional(Meetings::meeting);
  }

  private static String freePin(DSLContext tx) {
    String pin = Token.digits(PIN_DIGITS);
    return tx.fetchExists(MEETING, MEETING.PIN.eq(pin)) ? freePin(tx) : pin;
  }

  static Meeting meeting(Record row) {
    return new Meeting(
        row.get(MEETING.ID),
        row.get(MEETING.GROUP_ID),
        row.get(MEETING.STARTS_AT),
        row.get(MEETING.MINUTES),
        new Meeting.Turns(Programme.of(row.get(MEETING.PROGRAMME)), row.get(MEETING.TURN_SECONDS)),
        row.get(MEETING.PIN),
        row.get(MEETING.PLACE));
  }

  static Recorded recorded(Record row) {
    return new Recorded(
        row.get(MEETING_EVENT.SEQ),
        row.get(MEETING_EVENT.TAP),
        EventText.read(row.get(MEETING_EVENT.KIND), row.get(MEETING_EVENT.BODY)),
        row.get(MEETING_EVENT.HAPPENED_AT));
  }
}
