package roundtable.meeting;

import java.util.List;
import org.jooq.DSLContext;

/** Whoever is let in sits down in the same transaction: no phone is left between door and table. */
public final class Admission implements Witness {
  @Override
  public void saw(DSLContext tx, LiveMeeting after, List<Recorded> events) {
    for (Recorded recorded : events) {
      if (recorded.event() instanceof MeetingEvent.KnockAdmitted admitted) {
        SeatDevices.seat(tx, after.id(), admitted.knock(), admitted.seat());
      }
    }
  }
}
