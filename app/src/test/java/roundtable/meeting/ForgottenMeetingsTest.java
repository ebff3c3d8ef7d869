package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;

class ForgottenMeetingsTest {
  @Test
  void a_meeting_nobody_closed_closes_by_itself_half_a_day_later() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      ForgottenMeetings forgotten =
          new ForgottenMeetings(house.database(), house.clock(), house.product().running());

      house.clock().pass(Duration.ofHours(11));
      forgotten.closeAll();
      assertThat(evening.now().round().running()).isTrue();

      house.clock().pass(Duration.ofHours(2));
      forgotten.closeAll();
      assertThat(evening.now().round().phase()).isEqualTo(Round.Phase.CLOSED);
    }
  }

  @Test
  void one_that_cannot_be_closed_keeps_none_of_the_others_open() {
    try (House house = House.open()) {
      Meeting broken = new Evening(house, 2).begun().meeting();
      Meeting whole = new Evening(house, 2).begun().meeting();
      RunningMeetings running =
          new RunningMeetings(
              house.database(),
              house.clock(),
              List.of((tx, after, events) -> fail(after, broken)),
              (before, after, events) -> {});

      house.clock().pass(Duration.ofHours(13));
      new ForgottenMeetings(house.database(), house.clock(), running).closeAll();

      assertThat(running.now(broken).round().phase()).isEqualTo(Round.Phase.RUNNING);
      assertThat(running.now(whole).round().phase()).isEqualTo(Round.Phase.CLOSED);
    }
  }

  private static void fail(LiveMeeting after, Meeting broken) {
    if (after.id() == broken.id()) {
      throw new IllegalStateException("this meeting cannot be written");
    }
  }
}
