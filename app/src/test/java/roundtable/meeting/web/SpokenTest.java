package roundtable.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

class SpokenTest {
  @Test
  void whom_one_would_like_to_meet_there_is_at_most_two_hundred_letters() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      String mentions = "/meetings/" + evening.meeting().id() + "/desks/1/mentions";
      Caller ada = evening.caller(1);

      assertThat(ada.post(mentions, "company", "Mill", "whom", "x".repeat(201)).status())
          .isEqualTo(400);
      assertThat(evening.now().round().cards().mentions()).isEmpty();
      assertThat(ada.post(mentions, "company", "Mill", "whom", "x".repeat(200)).status())
          .isEqualTo(303);
    }
  }
}
