package roundtable.overlap;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingEvent;
import roundtable.meeting.Recorded;
import roundtable.meeting.Seat;
import roundtable.meeting.Witness;

/** Writes into the log of a list what its owner then told the room. */
public final class SaidAloud implements Witness {
  private final ListIndexes indexes;

  public SaidAloud(ListIndexes indexes) {
    this.indexes = indexes;
  }

  @Override
  public void saw(DSLContext tx, LiveMeeting after, List<Recorded> events) {
    for (Recorded recorded : events) {
      switch (recorded.event()) {
        case MeetingEvent.HandRaised e ->
            said(tx, after, recorded, e.mention(), e.seat(), e.said().kind());
        case MeetingEvent.HandLowered e -> said(tx, after, recorded, e.mention(), e.seat(), null);
        case MeetingEvent.RoundStarted e -> Thread.startVirtualThread(() -> indexes.warm(after));
        case MeetingEvent.MeetingClosed e -> indexes.forget(after.meeting().groupId());
        default -> {}
      }
    }
  }

  private static void said(
      DSLContext tx,
      LiveMeeting live,
      Recorded recorded,
      int mention,
      int number,
      Hand.@Nullable Kind kind) {
    Seat seat = live.room().seat(number);
    Long membership = seat == null ? null : seat.who().membership();
    if (membership != null) {
      Overlaps.said(tx, membership, new Overlaps.Heard(live.id(), mention), kind, recorded.at());
    }
  }
}
