package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
