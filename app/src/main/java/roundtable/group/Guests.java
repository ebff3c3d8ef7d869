package roundtable.group;

import static roundtable.database.tables.GroupGuest.GROUP_GUEST;
import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;
import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import roundtable.access.Person;

/** Those who left a seat and stayed friends: no seat, no list, no vote, and still let in. */
public final class Guests {
  private Guests() {}

  static void stay(DSLContext tx, Membership leaver, Instant now) {
    tx.insertInto(GROUP_GUEST)
        .set(GROUP_GUEST.GROUP_ID, leaver.groupId())
        .set(GROUP_GUEST.PERSON_ID, leaver.personId())
        .set(GROUP_GUEST.SINCE_AT, now)
        .onConflictDoNothing()
        .execute();
  }

  /** The group, if one is its guest. */
  public static Optional<Group> guestOf(DSLContext reading, Person me, long groupId) {
    boolean guest = reading.fetchExists(GROUP_GUEST, present(groupId, me.id()));
    return guest ? Optional.of(Groups.behindDoor(reading, groupId)) : Optional.empty();
  }

  static List<Guest> of(DSLContext reading, Membership insider) {
    return reading
        .select(GROUP_GUEST.ID, PERSON.NAME, GROUP_GUEST.SINCE_AT)
        .from(GROUP_GUEST)
        .join(PERSON)
        .on(PERSON.ID.eq(GROUP_GUEST.PERSON_ID))
        .where(GROUP_GUEST.GROUP_ID.eq(insider.groupId()), GROUP_GUEST.UNTIL_AT.isNull())
        .orderBy(PERSON.NAME)
        .fetch(row -> new Guest(row.value1(), row.value2(), row.value3()));
  }

  static Map<Long, String> groupsOf(DSLContext reading, Person me) {
    return reading
        .select(NETWORKING_GROUP.ID, NETWORKING_GROUP.NAME)
        .from(GROUP_GUEST)
        .join(NETWORKING_GROUP)
        .on(NETWORKING_GROUP.ID.eq(GROUP_GUEST.GROUP_ID))
        .where(GROUP_GUEST.PERSON_ID.eq(me.id()), GROUP_GUEST.UNTIL_AT.isNull())
        .orderBy(NETWORKING_GROUP.NAME)
        .fetchMap(NETWORKING_GROUP.ID, NETWORKING_GROUP.NAME);
  }

  /** By the guest, or because the guest took a seat again. */
  static void end(DSLContext tx, long groupId, long personId, Instant now) {
    end(tx, present(groupId, personId), now);
  }

  /** By an officer. */
  static boolean end(DSLContext tx, Membership officer, long guest, Instant now) {
    return end(
        tx,
        GROUP_GUEST
            .ID
            .eq(guest)
            .and(GROUP_GUEST.GROUP_ID.eq(officer.groupId()))
            .and(GROUP_GUEST.UNTIL_AT.isNull()),
        now);
  }

  private static boolean end(DSLContext tx, Condition which, Instant now) {
    return tx.update(GROUP_GUEST).set(GROUP_GUEST.UNTIL_AT, now).where(which).execute() > 0;
  }

  private static Condition present(long groupId, long personId) {
    return GROUP_GUEST
        .GROUP_ID
        .eq(groupId)
        .and(GROUP_GUEST.PERSON_ID.eq(personId))
        .and(GROUP_GUEST.UNTIL_AT.isNull());
  }
}
