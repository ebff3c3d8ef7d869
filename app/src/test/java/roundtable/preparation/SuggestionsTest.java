package roundtable.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

class SuggestionsTest {
  private static final Pattern PICK = Pattern.compile("value=\"client-1:(\\d+)\"");

  private House house;
  private Evening evening;
  private Caller bruno;

  @BeforeEach
  void open() {
    house = House.open();
    evening = new Evening(house, 3);
    bruno = evening.caller(2);
    lists(bruno, "Harbor Bakery", "CLIENT");
    lists(bruno, "Kessler Garden", "CONTACT");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void clients_are_offered_before_anything_is_typed() {
    assertThat(bruno.get(sheet()).body())
        .contains("Harbor Bakery")
        .contains("client on your list")
        .doesNotContain("Kessler Garden<small>");
  }

  @Test
  void two_letters_are_enough_to_find_a_row_and_one_is_not() {
    assertThat(suggested(bruno, "ga")).contains("Kessler Garden").contains("contact on your list");
    assertThat(suggested(bruno, "k")).doesNotContain("Kessler");
  }

  @Test
  void one_tap_takes_a_row_over() {
    bruno.post(sheet(), "client-1", "Harb", "pick", "client-1:" + row(bruno));

    assertThat(bruno.get(sheet()).body())
        .contains("name=\"client-1\" type=\"text\" value=\"Harbor");
  }

  @Test
  void nobody_is_offered_another_members_row() {
    Caller carla = evening.caller(3);

    assertThat(carla.get(sheet()).body()).doesNotContain("Harbor");
    assertThat(suggested(carla, "har")).doesNotContain("Harbor");
    assertThat(suggested(evening.caller(1), "har")).doesNotContain("Harbor");
  }

  @Test
  void another_members_row_is_not_taken_over_by_its_number() {
    Caller carla = evening.caller(3);
    carla.post(sheet(), "pick", "client-1:" + row(bruno));

    assertThat(carla.get(sheet()).body()).doesNotContain("Harbor");
  }

  private String suggested(Caller caller, String typed) {
    return caller.get(sheet() + "/suggestions/client-1?client-1=" + typed).body();
  }

  private String row(Caller owner) {
    Matcher pick = PICK.matcher(suggested(owner, "harbor"));
    assertThat(pick.find()).isTrue();
    return pick.group(1);
  }

  private void lists(Caller owner, String name, String kind) {
    owner.post(
        "/groups/" + evening.member(1).groupId() + "/clients",
        "name",
        name,
        "kind",
        kind,
        "tie",
        "WORK_WITH");
  }

  private String sheet() {
    return "/meetings/" + evening.meeting().id() + "/sheet";
  }
}
