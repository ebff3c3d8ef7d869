package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** Whoever nobody knows finds the door when there is a meeting, and not by trying. */
class DoorTest {
  @Test
  void the_same_form_sent_twice_is_one_knock() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2);
      Caller guest = house.stranger();
      String pin = "/join/" + evening.meeting().pin();
      String key = key(guest.get(pin).body());

      String first = knocks(guest, pin, key).location();
      String second = knocks(guest, pin, key).location();

      assertThat(second).isEqualTo(first);
      assertThat(guest.get(first).body()).contains("You have knocked, Mateusz");
      assertThat(evening.now().room().atTheDoor()).hasSize(1);
    }
  }

  @Test
  void the_thirteenth_at_the_door_is_told_to_ask() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2);
      String pin = "/join/" + evening.meeting().pin();
      for (int i = 0; i < 12; i++) {
        knocks(house.stranger(), pin, "");
      }

      Caller late = house.stranger();
      assertThat(knocks(late, pin, "").location()).isEqualTo(pin);
      assertThat(late.get(pin).body()).contains("Twelve people are waiting at the door.");
      assertThat(evening.now().room().atTheDoor()).hasSize(12);
    }
  }

  @Test
  void a_stranger_finds_the_door_on_the_day_and_a_member_always() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2);
      Meeting tonight = evening.meeting();
      Meeting nextWeek =
          new Meeting(
              tonight.id(),
              tonight.groupId(),
              tonight.startsAt().plus(Duration.ofDays(7)),
              tonight.minutes(),
              tonight.turns(),
              tonight.pin(),
              "");
      house.database().change(tx -> Meetings.replan(tx, nextWeek));
      String pin = "/join/" + tonight.pin();

      assertThat(house.stranger().get(pin).status()).isEqualTo(404);
      assertThat(evening.caller(2).get(pin).status()).isEqualTo(200);
      house.clock().pass(Duration.ofDays(7).minusHours(11));
      assertThat(house.stranger().get(pin).status()).isEqualTo(200);
    }
  }

  @Test
  void nobody_guesses_the_pin() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2);
      String pin = "/join/" + evening.meeting().pin();
      Caller guesser = house.stranger();
      String wrong = evening.meeting().pin().equals("111111") ? "111112" : "111111";
      for (int i = 0; i < WrongPins.MOST_A_MINUTE; i++) {
        guesser.post("/join", "pin", wrong);
      }

      assertThat(guesser.get(pin).status()).isEqualTo(429);
      assertThat(guesser.get(pin).body()).contains("Wait a minute and try once more.");
      assertThat(evening.caller(2).get(pin).status()).as("members come in").isEqualTo(200);
      house.clock().pass(Duration.ofSeconds(61));
      assertThat(guesser.get(pin).status()).isEqualTo(200);
    }
  }

  private static Caller.Answer knocks(Caller guest, String pin, String key) {
    return guest.post(pin + "/knocks", "name", "Mateusz", "business", "roofer", "knock", key);
  }

  private static String key(String page) {
    Matcher matcher = Pattern.compile("name=\"knock\" value=\"([^\"]+)\"").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
