package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** A seat is held for an evening, by whoever still may. */
class SeatEndsTest {
  @Test
  void the_secret_of_a_seat_ends_on_the_server_too() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      Caller bruno = seated(evening, 2);

      house.clock().pass(Duration.ofHours(17));
      assertThat(bruno.get(seat(evening, 2)).status()).isEqualTo(200);
      house.clock().pass(Duration.ofHours(2));
      assertThat(bruno.get(seat(evening, 2)).status()).isEqualTo(404);
    }
  }

  @Test
  void who_signs_out_leaves_the_seat() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      Caller bruno = seated(evening, 2);

      bruno.post("/sign-out");

      assertThat(bruno.get(seat(evening, 2)).status()).isEqualTo(404);
    }
  }

  @Test
  void who_signs_a_device_out_from_afar_ends_its_seat_and_no_others() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      Caller phone = seated(evening, 2);
      Caller laptop = seated(evening, 2);

      laptop.post(other(laptop.get("/me/devices").body()));

      assertThat(phone.get(seat(evening, 2)).status()).isEqualTo(404);
      assertThat(laptop.get(seat(evening, 2)).status()).isEqualTo(200);
    }
  }

  @Test
  void a_guest_who_is_put_out_is_out_at_once() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      String pin = "/join/" + evening.meeting().pin();
      try (Screen guest = roundtable.testing.Browser.phone(house).open(pin);
          Screen desk = evening.desk()) {
        guest.page().getByLabel("Your name").fill("Mateusz Wójcik");
        guest.page().getByText("Knock").click();
        desk.page().getByText("Let in as a guest").click();
        assertThat(guest.page().locator(".stage h1")).hasText("Ada Lindqvist");
        desk.screenshot("desk-guest");
        desk.isSound();

        desk.page().getByText("Remove").click();

        assertThat(guest.page().getByText("There is nothing here")).isVisible();
        assertThat(desk.page().getByText("Mateusz")).hasCount(0);
      }
    }
  }

  @Test
  void a_phone_on_the_wrong_members_seat_is_removed_and_the_member_sits_down_again() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3);
      Caller wrong = house.stranger();
      wrong.post("/join/" + evening.meeting().pin() + "/knocks", "name", "Bruno");
      String knock = evening.now().room().atTheDoor().getLast().id();
      evening.happens(new MeetingCommand.AdmitKnock(knock, 2));
      wrong.get("/meetings/" + evening.meeting().id() + "/knocks/" + knock);
      assertThat(wrong.get(seat(evening, 2)).status()).isEqualTo(200);

      Caller ada = evening.caller(1);
      String desk = "/meetings/" + evening.meeting().id() + "/desks/1";
      assertThat(ada.get(desk).body()).contains("the seat of " + evening.member(2).name());
      ada.post(desk + "/removals", "seat", "2");

      assertThat(wrong.get(seat(evening, 2)).status()).isEqualTo(404);
      seated(evening, 2);
    }
  }

  private static Caller seated(Evening evening, int seat) {
    Caller caller = evening.caller(seat);
    caller.post("/join/" + evening.meeting().pin() + "/seat");
    assertThat(caller.get(seat(evening, seat)).status()).isEqualTo(200);
    return caller;
  }

  private static String seat(Evening evening, int seat) {
    return Seats.address(evening.meeting().id(), seat);
  }

  /** The address that ends the one session which is not the browser's own. */
  private static String other(String page) {
    Matcher matcher = Pattern.compile("/me/devices/\\d+/ending").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }
}
