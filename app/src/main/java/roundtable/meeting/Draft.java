package roundtable.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a batch of commands comes to, before anything is written. */
final class Draft {
  private final List<Recorded> events = new ArrayList<>();
  private LiveMeeting live;

  Draft(LiveMeeting live) {
    this.live = live;
  }

  LiveMeeting live() {
    return live;
  }

  List<Recorded> events() {
    return events;
  }

  Outcome take(MeetingCommand command, String tap, Instant now) {
    if (live.history().taps().contains(tap)) {
      return new Outcome.Done(live);
    }
    return switch (live.decide(command, now)) {
      case Decision.Refused refused -> new Outcome.Refused(refused.reason());
      case Decision.Happens happens -> record(happens.events(), tap, now);
    };
  }

  private Outcome record(List<MeetingEvent> happened, String tap, Instant now) {
    for (MeetingEvent event : happened) {
      Recorded recorded = new Recorded(live.seq() + 1, tap, event, now);
      events.add(recorded);
      live = live.apply(recorded);
    }
    return new Outcome.Done(live);
  }
}
