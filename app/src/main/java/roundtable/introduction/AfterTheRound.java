package roundtable.introduction;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingEvent;
import roundtable.meeting.Recorded;
import roundtable.meeting.Witness;

/** Keeps the raised hands when the round ends, and tells whom they concern. */
public final class AfterTheRound implements Witness {
  private final KeptHands hands = new KeptHands();
  private final RoundMails mails;

  public AfterTheRound(RoundMails mails) {
    this.mails = mails;
  }

  @Override
  public void saw(DSLContext tx, LiveMeeting after, List<Recorded> events) {
    hands.saw(tx, after, events);
    if (events.stream().anyMatch(one -> one.event() instanceof MeetingEvent.RoundEnded)) {
      mails.write(tx, after);
    }
  }
}
