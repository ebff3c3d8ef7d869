package roundtable.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

class RenamedGroupTest {
  @Test
  void the_screens_of_a_meeting_show_the_groups_new_name() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2);
      Caller ada = evening.caller(1);
      String table = "/meetings/" + evening.meeting().id() + "/screens/1";
      assertThat(ada.get(table).body()).contains("Tuesday Table");

      Caller.Answer saved =
          ada.post(
              "/groups/" + evening.meeting().groupId() + "/settings",
              "name",
              "Wednesday Table",
              "word",
              "chapter",
              "cadence",
              "WEEKLY",
              "meeting",
              "60",
              "turn",
              "4",
              "programme",
              "classic",
              "country",
              "DE",
              "time-zone",
              "Europe/Berlin");

      assertThat(saved.status()).isEqualTo(303);
      assertThat(ada.get(table).body()).contains("Wednesday Table").doesNotContain("Tuesday Table");
    }
  }
}
