package roundtable.group;

import static roundtable.database.tables.GroupSetting.GROUP_SETTING;
import static roundtable.database.tables.Membership.MEMBERSHIP;
import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;
import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.Collection;
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
    return MembershipRows.present(
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
    return MembershipRows.present(context, MEMBERSHIP.GROUP_ID.eq(insider.groupId()));
  }

  /** Who holds a seat in a group, for a phone that has shown to be theirs. */
  public static Optional<Person> presentBehindDoor(DSLContext context, long membership) {
    return context
        .select(PERSON.ID, PERSON.EMAIL, PERSON.NAME)
        .from(MEMBERSHIP)
        .join(PERSON)
        .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
        .where(MEMBERSHIP.ID.eq(membership))
        .and(MEMBERSHIP.LEFT_AT.isNull())
        .fetchOptional(row -> new Person(row.value1(), row.value2(), row.value3()));
  }

  /** How present members are written to; whoever has left is not. */
  public static Map<Long, String> addresses(DSLContext context, Collection<Long> memberships) {
    return context
        .select(MEMBERSHIP.ID, PERSON.EMAIL)
        .from(MEMBERSHIP)
        .join(PERSON)
        .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
        .where(MEMBERSHIP.ID.in(memberships))
        .and(MEMBERSHIP.LEFT_AT.isNull())
        .fetchMap(MEMBERSHIP.ID, PERSON.EMAIL);
  }

  /** Everyone who holds a seat, for what the clock does by itself. */
  public static List<Membership> membersOf(DSLContext context, Group group) {
    return MembershipRows.present(context, MEMBERSHIP.GROUP_ID.eq(group.id()));
  }

  /** Whoever holds this seat today, for a door that has shown it by other means than signing in. */
  public static Optional<Membership> holderBehindDoor(DSLContext context, long membershipId) {
    return MembershipRows.present(context, MEMBERSHIP.ID.eq(membershipId)).stream().findFirst();
  }

  /** Every group of one person. */
  public static List<Membership> of(DSLContext context, Person person) {
    return MembershipRows.present(context, MEMBERSHIP.PERSON_ID.eq(person.id()));
  }

  /** The memberships somebody has or had, for what other features keep under them. */
  public static List<Long> everOf(DSLContext context, Person person) {
    return context
        .select(MEMBERSHIP.ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.PERSON_ID.eq(person.id()))
        .fetch(MEMBERSHIP.ID);
  }

  /** Whether a membership has not ended. */
  public static boolean isPresent(DSLContext context, long membership) {
    return context.fetchExists(
        MEMBERSHIP, MEMBERSHIP.ID.eq(membership).and(MEMBERSHIP.LEFT_AT.isNull()));
  }

  /** Whose membership it is, for what must end with that person's rights. */
  public static long personBehind(DSLContext context, long membership) {
    return context
        .select(MEMBERSHIP.PERSON_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.ID.eq(membership))
        .fetchSingle()
        .value1();
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
    return group(row);
  }

  static Group group(Record row) {
    return new Group(
        row.get(NETWORKING_GROUP.ID),
        row.get(NETWORKING_GROUP.NAME),
        row.get(NETWORKING_GROUP.WORD),
        row.get(NETWORKING_GROUP.COUNTRY),
        row.get(NETWORKING_GROUP.TIME_ZONE),
        GroupSettings.setting(row));
  }

  /** A group of this name that somebody has just founded: the same form, sent twice. */
  static Optional<Long> foundedSince(
      DSLContext context, Person founder, String name, Instant since) {
    return context
        .select(NETWORKING_GROUP.ID)
        .from(NETWORKING_GROUP)
        .where(NETWORKING_GROUP.FOUNDED_BY.eq(founder.id()))
        .and(NETWORKING_GROUP.NAME.eq(name))
        .and(NETWORKING_GROUP.FOUNDED_AT.gt(since))
        .limit(1)
        .fetchOptional(NETWORKING_GROUP.ID);
  }

  /** Founds a group. Its founder still takes a seat, and becomes its first facilitator. */
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
    GroupSettings.set(tx, founder, id, wanted.setting(), now);
    return id;
  }

  public static long join(
      DSLContext tx, Person person, long groupId, Profession profession, Instant now) {
    return join(tx, person.id(), groupId, profession, now);
  }

  private static long join(
      DSLContext tx, long personId, long groupId, Profession profession, Instant now) {
    Guests.end(tx, groupId, personId, now);
    return tx.insertInto(MEMBERSHIP)
        .set(MEMBERSHIP.GROUP_ID, groupId)
        .set(MEMBERSHIP.PERSON_ID, personId)
        .set(MEMBERSHIP.PROFESSION, profession.name())
        .set(MEMBERSHIP.BUSINESS, profession.business())
        .set(MEMBERSHIP.JOINED_AT, now)
        .returningResult(MEMBERSHIP.ID)
        .fetchSingle()
        .value1();
  }

  /** Seats whoever an officer said yes to; who has a seat by now keeps it. */
  static void join(DSLContext tx, SeatRequest asked, Instant now) {
    Condition seat =
        MEMBERSHIP
            .GROUP_ID
            .eq(asked.groupId())
            .and(MEMBERSHIP.PERSON_ID.eq(asked.personId()))
            .and(MEMBERSHIP.LEFT_AT.isNull());
    if (!tx.fetchExists(MEMBERSHIP, seat)) {
      join(tx, asked.personId(), asked.groupId(), asked.profession(), now);
    }
  }

  /** Changes of who is in a group go one after the other, also on a server database. */
  public static void lock(DSLContext tx, long groupId) {
    tx.update(NETWORKING_GROUP)
        .set(NETWORKING_GROUP.ID, NETWORKING_GROUP.ID)
        .where(NETWORKING_GROUP.ID.eq(groupId))
        .execute();
  }

  /** What a group is called and where it meets. */
  static void rename(DSLContext tx, Membership insider, Group wanted) {
    tx.update(NETWORKING_GROUP)
        .set(NETWORKING_GROUP.NAME, wanted.name())
        .set(NETWORKING_GROUP.WORD, wanted.word())
        .set(NETWORKING_GROUP.COUNTRY, wanted.country())
        .set(NETWORKING_GROUP.TIME_ZONE, wanted.timeZone())
        .where(NETWORKING_GROUP.ID.eq(insider.groupId()))
        .execute();
  }

  /** What somebody is in the group for from now on. */
  static void practise(DSLContext tx, Membership insider, Profession profession) {
    tx.update(MEMBERSHIP)
        .set(MEMBERSHIP.PROFESSION, profession.name())
        .set(MEMBERSHIP.BUSINESS, profession.business())
        .where(MEMBERSHIP.ID.eq(insider.id()))
        .execute();
  }

  /** The names of one person's groups, for the page they start from. */
  static Map<Long, String> namesOf(DSLContext context, Person person) {
    return context
        .select(NETWORKING_GROUP.ID, NETWORKING_GROUP.NAME)
        .from(NETWORKING_GROUP)
        .join(MEMBERSHIP)
        .on(MEMBERSHIP.GROUP_ID.eq(NETWORKING_GROUP.ID))
        .where(MEMBERSHIP.PERSON_ID.eq(person.id()))
        .and(MEMBERSHIP.LEFT_AT.isNull())
        .orderBy(NETWORKING_GROUP.NAME)
        .fetchMap(NETWORKING_GROUP.ID, NETWORKING_GROUP.NAME);
  }
}
