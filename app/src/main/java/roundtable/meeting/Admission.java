package roundtable.meeting;

import java.util.List;
import org.jooq.DSLContext;

/**
 * Whoever is let in sits down in the same transaction, and whoever is put out leaves in it: no
 * phone is left between door and table.
 */
public final class Admission implements Witness {
  @Override
  public void saw(DSLContext tx, LiveMeeting after, List<Recorded> events) {
    for (Recorded recorded : events) {
      switch (recorded.event()) {
        case MeetingEvent.KnockAdmitted e -> SeatDevices.seat(tx, after.id(), e.knock(), e.seat());
        case MeetingEvent.GuestPutOut e -> SeatDevices.end(tx, after.id(), e.seat(), recorded.at());
        case MeetingEvent.SeatFreed e -> SeatDevices.end(tx, after.id(), e.seat(), recorded.at());
        default -> {}
      }
    }
  }
}
