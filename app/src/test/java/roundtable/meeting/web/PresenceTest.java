package roundtable.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.live.LiveMessage;
import roundtable.live.LiveTopics;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Recorded;
import roundtable.meeting.RunningMeetings;
import roundtable.testing.Evening;
import roundtable.testing.House;

class PresenceTest {
  @Test
  void a_meeting_that_nobody_has_looked_at_for_an_hour_is_let_go() {
    try (House house = House.open()) {
      LiveTopics live = new LiveTopics(house.clock());
      List<Long> forgotten = new ArrayList<>();
      RunningMeetings running =
          new RunningMeetings(
              house.database(), house.clock(), List.of(), new Forgetting(forgotten));
      long lonely = loaded(running, new Evening(house, 2));
      long watched = loaded(running, new Evening(house, 2));
      live.open(new View.Phones(1).topic(watched), "person:1", 0, () -> new LiveMessage(0, "{}"));
      Presence presence = new Presence(running, live, house.clock());
      presence.lookAtAll();
      house.clock().pass(Duration.ofMinutes(59));
      presence.lookAtAll();
      assertThat(loaded(running)).containsExactlyInAnyOrder(lonely, watched);

      house.clock().pass(Duration.ofMinutes(2));
      presence.lookAtAll();
      assertThat(loaded(running)).containsExactly(watched);
      assertThat(forgotten).containsExactly(lonely);
    }
  }

  private record Forgetting(List<Long> forgotten) implements RunningMeetings.Audiences {
    @Override
    public void tell(LiveMeeting before, LiveMeeting after, List<Recorded> events) {}

    @Override
    public void forget(long meetingId) {
      forgotten.add(meetingId);
    }
  }

  private static long loaded(RunningMeetings running, Evening evening) {
    return running.now(evening.meeting()).id();
  }

  private static List<Long> loaded(RunningMeetings running) {
    List<Long> ids = new ArrayList<>();
    running.lookAtEach(live -> ids.add(live.id()));
    return ids;
  }
}
