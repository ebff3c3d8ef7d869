package roundtable.preparation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/**
 * T10: the burden is on you to come prepared. A member prepares on a phone by the link in the
 * reminder; the facilitator sees who is ready, and never a word of it before it is spoken.
 */
class T10_the_burden_is_on_you_to_come_prepared_Test {
  private static final List<String> CANARIES =
      List.of("Canary-Harbor", "Canary-Northway", "Canary-buyer", "Canary-photos");

  @Test
  void T10_the_burden_is_on_you_to_come_prepared() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3);
      evening.caller(1).post("/meetings/" + evening.meeting().id() + "/reminders");
      String link = new Letters(house).linkOf(evening.member(2));
      try (Screen phone = Browser.phone(house).open(link);
          Screen laptop = Browser.laptop(house).as(evening.caller(1))) {
        assertThat(phone.page().locator("#coach")).hasText("Begin with the client you won last.");
        phone.isSound();
        phone.page().locator("#client-1").fill("Canary-Harbor");
        assertThat(phone.page().locator("#coach"))
            .hasText("Add a prospect: whom would you like to meet?");
        phone.page().locator("#prospect-1").fill("Canary-Northway");
        phone.page().getByText("Whom there").first().click();
        phone.page().locator("#prospect-1-whom").fill("Canary-buyer");
        phone.page().locator("#prospect-1-offer").fill("Canary-photos");
        phone.page().locator("#prospect-1-offer").blur();
        assertThat(phone.page().locator("#coach")).containsText("Your sheet is ready.");

        laptop.open(home(evening));
        laptop.page().getByText("1 of 3 sheets are ready").click();
        assertThat(laptop.page().locator(".ready-seats")).containsText("Bruno Keller ready");
        assertThat(laptop.page().locator(".ready-seats")).containsText("Carla Mendes nothing yet");
        laptop.isSound();
        seesNothingOfIt(evening);
        laptop.open("/meetings/" + evening.meeting().id() + "/desks/1");
        assertThat(laptop.page().locator(".prepared")).containsText("1 of 3 sheets are ready.");
        assertThat(laptop.page().locator(".prepared")).containsText("Carla Mendes");
        laptop.isSound();
        laptop.screenshot("desk-prepared");

        phone.page().getByText("Join the meeting").click();
        assertThat(phone.page()).hasURL(java.util.regex.Pattern.compile(".*/seats/2.*"));
      }
    }
  }

  private static void seesNothingOfIt(Evening evening) {
    Caller facilitator = evening.caller(1);
    String meeting = "/meetings/" + evening.meeting().id();
    String group = "/groups/" + evening.member(1).groupId();
    for (String path :
        List.of(
            group,
            group + "/preparation",
            meeting + "/readiness",
            group + "/next-meeting",
            group + "/meetings",
            group + "/members",
            meeting,
            meeting + "/order",
            meeting + "/plan",
            meeting + "/sheet",
            meeting + "/desks/1",
            meeting + "/screens/1")) {
      Caller.Answer answer = facilitator.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain(CANARIES);
    }
  }

  private static String home(Evening evening) {
    return "/groups/" + evening.member(1).groupId();
  }
}
