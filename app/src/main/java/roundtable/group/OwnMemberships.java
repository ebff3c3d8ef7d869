package roundtable.group;

import static roundtable.database.tables.GroupGuest.GROUP_GUEST;
import static roundtable.database.tables.Membership.MEMBERSHIP;
import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;
import static roundtable.database.tables.Office.OFFICE;
import static roundtable.database.tables.SeatRequest.SEAT_REQUEST;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;

/** The seats one holds and held, with their offices. */
public final class OwnMemberships implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    return List.of(
        new Kept(
            "memberships",
            reading
                .select(
                    NETWORKING_GROUP.NAME.as("in_group"),
                    MEMBERSHIP.PROFESSION,
                    MEMBERSHIP.BUSINESS,
                    MEMBERSHIP.JOINED_AT,
                    MEMBERSHIP.LEFT_AT)
                .from(MEMBERSHIP)
                .join(NETWORKING_GROUP)
                .on(NETWORKING_GROUP.ID.eq(MEMBERSHIP.GROUP_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(me.id()))
                .orderBy(MEMBERSHIP.ID)
                .fetch()),
        new Kept(
            "offices",
            reading
                .select(
                    NETWORKING_GROUP.NAME.as("in_group"),
                    OFFICE.OFFICE_,
                    OFFICE.SINCE_AT,
                    OFFICE.UNTIL_AT)
                .from(OFFICE)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.ID.eq(OFFICE.MEMBERSHIP_ID))
                .join(NETWORKING_GROUP)
                .on(NETWORKING_GROUP.ID.eq(MEMBERSHIP.GROUP_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(me.id()))
                .orderBy(OFFICE.ID)
                .fetch()),
        new Kept(
            "guest-of",
            reading
                .select(
                    NETWORKING_GROUP.NAME.as("in_group"),
                    GROUP_GUEST.SINCE_AT,
                    GROUP_GUEST.UNTIL_AT)
                .from(GROUP_GUEST)
                .join(NETWORKING_GROUP)
                .on(NETWORKING_GROUP.ID.eq(GROUP_GUEST.GROUP_ID))
                .where(GROUP_GUEST.PERSON_ID.eq(me.id()))
                .orderBy(GROUP_GUEST.ID)
                .fetch()),
        new Kept(
            "seats-asked-for",
            reading
                .select(
                    NETWORKING_GROUP.NAME.as("in_group"),
                    SEAT_REQUEST.PROFESSION,
                    SEAT_REQUEST.BUSINESS,
                    SEAT_REQUEST.ASKED_AT,
                    SEAT_REQUEST.ANSWERED_AT,
                    SEAT_REQUEST.SEATED)
                .from(SEAT_REQUEST)
                .join(NETWORKING_GROUP)
                .on(NETWORKING_GROUP.ID.eq(SEAT_REQUEST.GROUP_ID))
                .where(SEAT_REQUEST.PERSON_ID.eq(me.id()))
                .orderBy(SEAT_REQUEST.ID)
                .fetch()));
  }
}
