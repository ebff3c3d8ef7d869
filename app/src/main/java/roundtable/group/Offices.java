package roundtable.group;

import static roundtable.database.tables.Membership.MEMBERSHIP;
import static roundtable.database.tables.Office.OFFICE;
import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.access.Person;

/** Offices given and ended. The rows stay: who held what, when, and who gave it. */
public final class Offices {
  private static final Refusal LAST =
      new Refusal(
          "Somebody has to run the meetings. Make another member facilitator first, then end this one.");

  private Offices() {}

  /** Gives an office; one that is held already stays as it is. */
  public static void give(DSLContext tx, Office office, long membershipId, Person by, Instant now) {
    boolean held =
        tx.fetchExists(
            OFFICE,
            OFFICE
                .MEMBERSHIP_ID
                .eq(membershipId)
                .and(OFFICE.OFFICE_.eq(office.name()))
                .and(OFFICE.UNTIL_AT.isNull()));
    if (!held) {
      tx.insertInto(OFFICE)
          .set(OFFICE.MEMBERSHIP_ID, membershipId)
          .set(OFFICE.OFFICE_, office.name())
          .set(OFFICE.GIVEN_BY, by.id())
          .set(OFFICE.SINCE_AT, now)
          .execute();
    }
  }

  /** Ends an office, unless it is the last facilitator's. */
  static Optional<Refusal> end(DSLContext tx, Office office, Membership holder, Instant now) {
    Groups.lock(tx, holder.groupId());
    List<Membership> members = Groups.membersOf(tx, holder);
    if (office == Office.FACILITATOR && isLastFacilitator(holder, members)) {
      return Optional.of(LAST);
    }
    tx.update(OFFICE)
        .set(OFFICE.UNTIL_AT, now)
        .where(OFFICE.MEMBERSHIP_ID.eq(holder.id()))
        .and(OFFICE.OFFICE_.eq(office.name()))
        .and(OFFICE.UNTIL_AT.isNull())
        .execute();
    return Optional.empty();
  }

  static void endAll(DSLContext tx, Membership holder, Instant now) {
    tx.update(OFFICE)
        .set(OFFICE.UNTIL_AT, now)
        .where(OFFICE.MEMBERSHIP_ID.eq(holder.id()))
        .and(OFFICE.UNTIL_AT.isNull())
        .execute();
  }

  /** True when nobody else in the group could run a meeting as its facilitator. */
  static boolean isLastFacilitator(Membership holder, List<Membership> members) {
    return holder.offices().contains(Office.FACILITATOR)
        && members.stream()
            .filter(member -> member.id() != holder.id())
            .noneMatch(member -> member.offices().contains(Office.FACILITATOR));
  }

  /** Who held which office in a group, newest first. */
  static List<Term> history(DSLContext context, Membership insider) {
    return context
        .select(PERSON.NAME, OFFICE.OFFICE_, OFFICE.SINCE_AT, OFFICE.UNTIL_AT)
        .from(OFFICE)
        .join(MEMBERSHIP)
        .on(MEMBERSHIP.ID.eq(OFFICE.MEMBERSHIP_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
        .where(MEMBERSHIP.GROUP_ID.eq(insider.groupId()))
        .orderBy(OFFICE.SINCE_AT.desc(), OFFICE.ID.desc())
        .fetch(
            row ->
                new Term(
                    row.get(PERSON.NAME),
                    Office.valueOf(row.get(OFFICE.OFFICE_)),
                    row.get(OFFICE.SINCE_AT),
                    row.get(OFFICE.UNTIL_AT)));
  }

  /** Where those read who answer somebody that asks for a seat. */
  static List<String> addresses(DSLContext context, Invitation invitation) {
    return context
        .selectDistinct(PERSON.EMAIL)
        .from(PERSON)
        .join(MEMBERSHIP)
        .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
        .join(OFFICE)
        .on(OFFICE.MEMBERSHIP_ID.eq(MEMBERSHIP.ID))
        .where(MEMBERSHIP.GROUP_ID.eq(invitation.groupId()))
        .and(MEMBERSHIP.LEFT_AT.isNull())
        .and(OFFICE.UNTIL_AT.isNull())
        .and(OFFICE.OFFICE_.in(Office.FACILITATOR.name(), Office.MEMBERSHIP_OFFICER.name()))
        .fetch(PERSON.EMAIL);
  }
}
