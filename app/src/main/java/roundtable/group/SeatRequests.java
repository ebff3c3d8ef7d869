package roundtable.group;

import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;
import static roundtable.database.tables.Person.PERSON;
import static roundtable.database.tables.SeatRequest.SEAT_REQUEST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.access.Person;

/** Seats asked for by those who came by the link for many: a photographed QR code seats nobody. */
final class SeatRequests {
  private SeatRequests() {}

  /** False when this person waits for an answer already. */
  static boolean ask(
      DSLContext tx, Person person, long groupId, Profession profession, Instant now) {
    return tx.insertInto(SEAT_REQUEST)
            .set(SEAT_REQUEST.GROUP_ID, groupId)
            .set(SEAT_REQUEST.PERSON_ID, person.id())
            .set(SEAT_REQUEST.PROFESSION, profession.name())
            .set(SEAT_REQUEST.BUSINESS, profession.business())
            .set(SEAT_REQUEST.ASKED_AT, now)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** The names of the groups where somebody waits for an answer. */
  static List<String> waitingIn(DSLContext context, Person person) {
    return context
        .select(NETWORKING_GROUP.NAME)
        .from(SEAT_REQUEST)
        .join(NETWORKING_GROUP)
        .on(NETWORKING_GROUP.ID.eq(SEAT_REQUEST.GROUP_ID))
        .where(SEAT_REQUEST.PERSON_ID.eq(person.id()))
        .and(SEAT_REQUEST.ANSWERED_AT.isNull())
        .orderBy(SEAT_REQUEST.ID)
        .fetch(NETWORKING_GROUP.NAME);
  }

  /** Whoever waits for the officers of a group. */
  static List<SeatRequest> open(DSLContext context, Membership officer) {
    return fetch(context, SEAT_REQUEST.GROUP_ID.eq(officer.groupId()));
  }

  /** Answers once: the second officer's tap finds nothing. */
  static Optional<SeatRequest> answer(
      DSLContext tx, Membership officer, long id, boolean seated, Instant now) {
    Optional<SeatRequest> request =
        fetch(tx, SEAT_REQUEST.ID.eq(id).and(SEAT_REQUEST.GROUP_ID.eq(officer.groupId()))).stream()
            .findFirst();
    int answered =
        tx.update(SEAT_REQUEST)
            .set(SEAT_REQUEST.ANSWERED_AT, now)
            .set(SEAT_REQUEST.ANSWERED_BY, officer.personId())
            .set(SEAT_REQUEST.SEATED, seated)
            .where(SEAT_REQUEST.ID.eq(id))
            .and(SEAT_REQUEST.GROUP_ID.eq(officer.groupId()))
            .and(SEAT_REQUEST.ANSWERED_AT.isNull())
            .execute();
    return answered == 1 ? request : Optional.empty();
  }

  private static List<SeatRequest> fetch(DSLContext context, Condition which) {
    return context
        .select(SEAT_REQUEST.asterisk())
        .select(PERSON.NAME)
        .from(SEAT_REQUEST)
        .join(PERSON)
        .on(PERSON.ID.eq(SEAT_REQUEST.PERSON_ID))
        .where(which)
        .and(SEAT_REQUEST.ANSWERED_AT.isNull())
        .orderBy(SEAT_REQUEST.ID)
        .fetch(SeatRequests::request);
  }

  private static SeatRequest request(Record row) {
    return new SeatRequest(
        row.get(SEAT_REQUEST.ID),
        row.get(SEAT_REQUEST.GROUP_ID),
        row.get(SEAT_REQUEST.PERSON_ID),
        row.get(PERSON.NAME),
        new Profession(row.get(SEAT_REQUEST.PROFESSION), row.get(SEAT_REQUEST.BUSINESS)),
        row.get(SEAT_REQUEST.ASKED_AT));
  }
}
