package roundtable.meeting.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import roundtable.access.LostRights;
import roundtable.live.LiveTopics;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Room;
import roundtable.meeting.RunningMeetings;

/**
 * Notices when the one who leads has lost the connection, and tells everyone. It moves nothing by
 * itself: taking over is another officer's deliberate tap. Meetings that nobody looks at any more
 * are let go of.
 */
public final class Presence {
  private static final Duration GRACE = Duration.ofSeconds(6);
  private static final Duration KEPT_ALONE = Duration.ofHours(1);

  private final RunningMeetings running;
  private final LiveTopics live;
  private final InstantSource clock;
  private final Map<Long, Instant> missingSince = new ConcurrentHashMap<>();
  private final Map<Long, Instant> alone = new ConcurrentHashMap<>();

  public Presence(RunningMeetings running, LiveTopics live, InstantSource clock) {
    this.running = running;
    this.live = live;
    this.clock = clock;
  }

  static String key(long person) {
    return LostRights.key(person);
  }

  /** Who leads here, and does anybody still look on? */
  public void lookAtAll() {
    running.lookAtEach(
        now -> {
          look(now);
          letGo(now);
        });
  }

  /** What nobody looks at is let go of; the next who asks has it read again. */
  private void letGo(LiveMeeting now) {
    if (live.listens(View.topics(now.id()))) {
      alone.remove(now.id());
      return;
    }
    Instant since = alone.computeIfAbsent(now.id(), id -> clock.instant());
    if (since.plus(KEPT_ALONE).isBefore(clock.instant())) {
      alone.remove(now.id());
      missingSince.remove(now.id());
      running.forget(now.id());
    }
  }

  private void look(LiveMeeting now) {
    Room.Lead lead = now.room().lead();
    if (lead == null || !now.round().running()) {
      return;
    }
    boolean here = live.listens(View.topics(now.id()) + "Desk/", key(lead.person()));
    if (here) {
      missingSince.remove(now.id());
    } else {
      missingSince.putIfAbsent(now.id(), clock.instant());
    }
    Instant since = missingSince.get(now.id());
    boolean lost = since != null && since.plus(GRACE).isBefore(clock.instant());
    if (lead.online() == lost && (lost || here)) {
      running.change(
          now.meeting(), new MeetingCommand.NoticeLead(!lost), "presence-" + clock.millis());
    }
  }
}
