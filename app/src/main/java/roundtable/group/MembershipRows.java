package roundtable.group;

import static roundtable.database.tables.Membership.MEMBERSHIP;
import static roundtable.database.tables.Office.OFFICE;
import static roundtable.database.tables.Person.PERSON;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads present memberships, each with the offices it holds. */
final class MembershipRows {
  private MembershipRows() {}

  static List<Membership> present(DSLContext context, Condition which) {
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
        .forEach(row -> found.merge(row.get(MEMBERSHIP.ID), membership(row), MembershipRows::both));
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
