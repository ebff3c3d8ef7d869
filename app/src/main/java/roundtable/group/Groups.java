package roundtable.group;

import static roundtable.database.tables.GroupSetting.GROUP_SETTING;
import static roundtable.database.tables.Membership.MEMBERSHIP;
import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;
import static roundtable.database.tables.Office.OFFICE;
import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.access.Person;

/**
 * Groups and their members. The doors ask who you are; who is not in a group learns nothing of it.
 */
public final class Groups {
  private Groups() {}

  /** The door to a group: for its present members alone. */
  public static Optional<Membership> memberOf(DSLContext context, Person person, long groupId) {
    return memberships(
            context, MEMBERSHIP.GROUP_ID.eq(groupId).and(MEMBERSHIP.PERSON_ID.eq(person.id())))
        .stream()
        .findFirst();
  }

  /** The door for those who run meetings. */
  public static Optional<Membership> officerOf(DSLContext context, Person person, long groupId) {
    return memberOf(context, person, groupId).filter(Membership::runsMeetings);
  }

  /** Everyone who holds a seat today, by name. */
  public static List<Membership> membersOf(DSLContext context, Membership insider) {
    return memberships(context, MEMBERSHIP.GROUP_ID.eq(insider.groupId()));
  }

  /** Every group of one person. */
  public static List<Membership> of(DSLContext context, Person person) {
    return memberships(context, MEMBERSHIP.PERSON_ID.eq(person.id()));
  }

  public static Group group(DSLContext context, Membership insider) {
    return behindDoor(context, insider.groupId());
  }

  /** For features whose own door has been passed, such as a meeting's. */
  public static Group behindDoor(DSLContext context, long groupId) {
    Record row =
        context
            .select()
            .from(NETWORKING_GROUP)
            .join(GROUP_SETTING)
            .on(GROUP_SETTING.GROUP_ID.eq(NETWORKING_GROUP.ID))
            .where(NETWORKING_GROUP.ID.eq(groupId))
            .orderBy(GROUP_SETTING.ID.desc())
            .limit(1)
            .fetchSingle();
    return new Group(
        row.get(NETWORKING_GROUP.ID),
        row.get(NETWORKING_GROUP.NAME),
        row.get(NETWORKING_GROUP.WORD),
        row.get(NETWORKING_GROUP.COUNTRY),
        row.get(NETWORKING_GROUP.TIME_ZONE),
        setting(row));
  }

  private static Setting setting(Record row) {
    return new Setting(
        Cadence.valueOf(row.get(GROUP_SETTING.CADENCE)),
        row.get(GROUP_SETTING.PROGRAMME),
        row.get(GROUP_SETTING.MEETING_MINUTES),
        row.get(GROUP_SETTING.TURN_SECONDS));
  }

  /** Founds a group; its founder is its first facilitator. */
  public static long found(DSLContext tx, Person founder, Group wanted, Instant now) {
    long id =
        tx.insertInto(NETWORKING_GROUP)
            .set(NETWORKING_GROUP.NAME, wanted.name())
            .set(NETWORKING_GROUP.WORD, wanted.word())
            .set(NETWORKING_GROUP.COUNTRY, wanted.country())
            .set(NETWORKING_GROUP.TIME_ZONE, wanted.timeZone())
            .set(NETWORKING_GROUP.FOUNDED_BY, founder.id())
            .set(NETWORKING_GROUP.FOUNDED_AT, now)
            .returningResult(NETWORKING_GROUP.ID)
            .fetchSingle()
            .value1();
    set(tx, founder, id, wanted.setting(), now);
    return id;
  }

  /** Changes how a group meets from now on. */
  public static void set(DSLContext tx, Person by, long groupId, Setting setting, Instant now) {
    tx.insertInto(GROUP_SETTING)
        .set(GROUP_SETTING.GROUP_ID, groupId)
        .set(GROUP_SETTING.CADENCE, setting.cadence().name())
        .set(GROUP_SETTING.PROGRAMME, setting.programme())
        .set(GROUP_SETTING.MEETING_MINUTES, setting.meetingMinutes())
        .set(GROUP_SETTING.TURN_SECONDS, setting.turnSeconds())
        .set(GROUP_SETTING.SET_BY, by.id())
        .set(GROUP_SETTING.SET_AT, now)
        .execute();
  }

  public static long join(
      DSLContext tx, Person person, long groupId, Profession profession, Instant now) {
    return tx.insertInto(MEMBERSHIP)
        .set(MEMBERSHIP.GROUP_ID, groupId)
        .set(MEMBERSHIP.PERSON_ID, person.id())
        .set(MEMBERSHIP.PROFESSION, profession.name())
        .set(MEMBERSHIP.BUSINESS, profession.business())
        .set(MEMBERSHIP.JOINED_AT, now)
        .returningResult(MEMBERSHIP.ID)
        .fetchSingle()
        .value1();
  }

  public static void give(DSLContext tx, Office office, long membershipId, Person by, Instant now) {
    tx.insertInto(OFFICE)
        .set(OFFICE.MEMBERSHIP_ID, membershipId)
        .set(OFFICE.OFFICE_, office.name())
        .set(OFFICE.GIVEN_BY, by.id())
        .set(OFFICE.SINCE_AT, now)
        .execute();
  }

  private static List<Membership> memberships(DSLContext context, Condition which) {
    Map<Long, Membership> found = new LinkedHashMap<>();
    context
        .select(
            MEMBERSHIP.ID,
            MEMBERSHIP.GROUP_ID,
            MEMBERSHIP.PERSON_ID,
            PERSON.NAME,
            MEMBERSHIP.PROFESSION,
            MEMBERSHIP.BUSINESS,
            OFFICE.OFFICE_)
        .from(MEMBERSHIP)
        .join(PERSON)
        .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
        .leftJoin(OFFICE)
        .on(OFFICE.MEMBERSHIP_ID.eq(MEMBERSHIP.ID).and(OFFICE.UNTIL_AT.isNull()))
        .where(which.and(MEMBERSHIP.LEFT_AT.isNull()))
        .orderBy(PERSON.NAME, MEMBERSHIP.ID)
        .forEach(row -> found.merge(row.get(MEMBERSHIP.ID), membership(row), Groups::both));
    return List.copyOf(found.values());
  }

  private static Membership membership(Record row) {
    return new Membership(
        row.get(MEMBERSHIP.ID),
        row.get(MEMBERSHIP.GROUP_ID),
        row.get(MEMBERSHIP.PERSON_ID),
        row.get(PERSON.NAME),
        row.get(MEMBERSHIP.PROFESSION),
        row.get(MEMBERSHIP.BUSINESS),
        offices(row));
  }

  private static EnumSet<Office> offices(Record row) {
    String office = row.get(OFFICE.OFFICE_);
    return office == null ? EnumSet.noneOf(Office.class) : EnumSet.of(Office.valueOf(office));
  }

  private static Membership both(Membership one, Membership other) {
    one.offices().addAll(other.offices());
    return one;
  }
}
