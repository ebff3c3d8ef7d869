package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** What no browser sends, and PostgreSQL takes in no text: a NUL character. */
class UnreadableTapsTest {
  private static final String NUL = "a\0b";

  @Test
  void a_tap_with_an_unreadable_key_does_nothing_and_is_told_so() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      evening.names("Harbor Bakery", Mention.Kind.CLIENT);
      Caller bruno = evening.caller(2);
      String seat = bruno.post("/join/" + evening.meeting().pin() + "/seat").location();

      Caller.Answer answer =
          bruno.post(seat + "/mentions/1/hand", "says", "BUSINESS_TOO", "tap", NUL);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains("nothing was done", "tap once more");
      assertThat(evening.now().round().cards().hands()).isEmpty();
    }
  }

  @Test
  void an_unreadable_pin_or_search_is_nobodys() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3);
      String sheet = "/meetings/" + evening.meeting().id() + "/sheet/suggestions/client-1";

      assertThat(house.stranger().get("/join/48%002913").status()).isBetween(400, 404);
      assertThat(evening.caller(1).get(sheet + "?client-1=a%00b").status()).isEqualTo(200);
    }
  }
}
