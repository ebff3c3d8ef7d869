package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;

import org.junit.jupiter.api.Test;
import roundtable.testing.House;

class WhereItCameUpTest {
  @Test
  void a_lead_from_a_one_to_one_says_so_on_its_page_and_in_the_file() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String[] lead = {
        "way",
        "given",
        "to",
        table.id(BRUNO),
        "company",
        "Hotel Adria",
        "need",
        "A boiler",
        "arose",
        "ONE_TO_ONE"
      };
      String hotel = table.sent(table.caller(CARLA), table.board(), lead).location();

      assertThat(table.caller(BRUNO).get(hotel).body()).contains("In a one-to-one");
      assertThat(table.caller(BRUNO).get(table.board() + "/export.csv").body())
          .contains("In a one-to-one");
    }
  }

  @Test
  void nobody_writes_down_by_hand_that_a_round_brought_it() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String[] lead = {
        "way",
        "given",
        "to",
        table.id(BRUNO),
        "company",
        "Hotel Adria",
        "need",
        "A boiler",
        "arose",
        "ROUND"
      };
      String hotel = table.sent(table.caller(CARLA), table.board(), lead).location();

      assertThat(table.caller(BRUNO).get(hotel).body()).doesNotContain("In the round");
    }
  }
}
