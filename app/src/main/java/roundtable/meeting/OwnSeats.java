package roundtable.meeting;

import static roundtable.database.tables.Meeting.MEETING;
import static roundtable.database.tables.SeatDevice.SEAT_DEVICE;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;
import roundtable.group.Groups;

/** The meetings one sat in, and from which device. */
public final class OwnSeats implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    List<Long> mine = Groups.everOf(reading, me);
    return List.of(
        new Kept(
            "meetings",
            reading
                .select(MEETING.ID.as("meeting_id"), MEETING.STARTS_AT, MEETING.PROGRAMME)
                .select(SEAT_DEVICE.SEAT, SEAT_DEVICE.BOUND_AT, SEAT_DEVICE.ENDED_AT)
                .from(SEAT_DEVICE)
                .join(MEETING)
                .on(MEETING.ID.eq(SEAT_DEVICE.MEETING_ID))
                .where(SEAT_DEVICE.MEMBERSHIP_ID.in(mine))
                .orderBy(MEETING.STARTS_AT, SEAT_DEVICE.BOUND_AT)
                .fetch()));
  }
}
