package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** What a browser does when its line, its clock or the server fails it for a while. */
class LostLineTest {
  private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(30_000);

  @Test
  void after_its_sleep_a_phone_shows_the_time_that_is_left() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      try (Screen phone = evening.phone(2)) {
        int before = secondsLeft(phone);

        // To a browser whose clock stood still, the server's has jumped.
        house.clock().pass(Duration.ofMinutes(1));
        phone.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

        phone.page().waitForCondition(() -> secondsLeft(phone) <= before - 60);
      }
    }
  }

  @Test
  void an_answer_from_before_its_sleep_does_not_set_a_phones_clock_back() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      try (Screen phone = evening.phone(2)) {
        int before = secondsLeft(phone);
        List<Runnable> answers = new ArrayList<>();
        phone.page().route("**/changes?**", route -> answers.add(answer(route)));

        wake(phone.page(), answers, 1);
        house.clock().pass(Duration.ofMinutes(1));
        wake(phone.page(), answers, 2);
        answers.getFirst().run();
        phone.page().waitForTimeout(1000); // the later answer is the slower one
        answers.getLast().run();

        phone.page().waitForCondition(() -> secondsLeft(phone) <= before - 60);
      }
    }
  }

  /** What the server says now, for the phone to hear when it is run. */
  private static Runnable answer(Route route) {
    APIResponse now = route.fetch();
    return () -> route.fulfill(new Route.FulfillOptions().setResponse(now));
  }

  private static void wake(Page page, List<Runnable> answers, int asked) {
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    page.waitForCondition(() -> answers.size() == asked);
  }

  @Test
  void what_could_not_be_fetched_is_fetched_when_the_line_is_heard_again() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      try (Screen phone = evening.phone(2)) {
        assertThat(phone.page().getByText("When a company is named")).isVisible();
        phone.page().route("**/mine", route -> route.fulfill(status(500)));
        evening.names("Harbor Bakery", Mention.Kind.CLIENT);
        assertThat(phone.page().locator(".card h2")).hasText("Harbor Bakery");
        phone.page().waitForTimeout(300);
        phone.page().unroute("**/mine");
        phone.page().route("**/overlap", route -> route.abort());

        evening.happens(new MeetingCommand.PauseTurn(1));
        assertThat(phone.page().getByText("I do business with them too").first()).isEnabled();
        phone.page().waitForTimeout(300);
        phone.page().unroute("**/overlap");

        evening.happens(new MeetingCommand.ResumeTurn(1));
        assertThat(phone.page().getByText("Not on your list. Should they be?")).isVisible();
      }
    }
  }

  @Test
  void a_tap_the_server_breaks_over_is_set_aside_and_the_next_one_arrives() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      evening.names("Harbor Bakery", Mention.Kind.PROSPECT);
      try (Screen phone = evening.phone(2)) {
        phone.page().route("**/hand", route -> route.fulfill(status(500)));
        phone.page().locator("#too-1").click();
        assertThat(phone.page().getByText("Something went wrong with a tap of yours"))
            .isVisible(PATIENTLY);
        phone.page().unroute("**/hand");

        phone.page().locator("#introduce-1").click();

        assertThat(phone.page().getByText("When will you introduce")).isVisible();
        assertThat(evening.now().round().cards().hands())
            .extracting(hand -> hand.said().kind())
            .containsExactly(Hand.Kind.CAN_INTRODUCE);
      }
    }
  }

  private static Route.FulfillOptions status(int status) {
    return new Route.FulfillOptions().setStatus(status).setBody("broken");
  }

  private static int secondsLeft(Screen phone) {
    String[] shown = phone.page().locator("[data-clock]").innerText().split(":");
    return Integer.parseInt(shown[0]) * 60 + Integer.parseInt(shown[1]);
  }
}
