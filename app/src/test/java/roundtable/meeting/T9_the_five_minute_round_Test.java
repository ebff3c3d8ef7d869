package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** T9: five minutes each; the clients one won last, then the prospects one is trying to land. */
class T9_the_five_minute_round_Test {
  @Test
  void a_company_named_lies_on_every_screen_and_a_raised_hand_is_seen_by_the_room() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 5);
      try (Screen table = evening.projector();
          Screen desk = evening.desk();
          Screen ada = evening.phone(1);
          Screen bruno = evening.phone(2)) {
        assertThat(table.page().getByText("2 of 5 are here")).isVisible();
        desk.page().getByText("Start the round").click();
        desk.page().getByText("Next: Ada").click();

        ada.page().getByLabel("Another company").fill("Harbor Bakery");
        ada.page()
            .getByText(
                "Recent client",
                new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
            .click();

        assertThat(table.page().locator(".card-name")).hasText("Harbor Bakery");
        assertThat(bruno.page().locator(".card h2")).hasText("Harbor Bakery");
        assertThat(table.page().locator(".now .chord")).hasCount(0);

        bruno.page().getByText("I do business with them too").click();

        assertThat(table.page().locator(".now .chord")).hasCount(1);
        assertThat(table.page().locator(".moment")).hasText("Bruno knows Harbor Bakery too");
        assertThat(ada.page().getByText("1 hand so far")).isVisible();
        assertThat(bruno.page().getByText("You raised your hand")).isVisible();
        table.screenshot("table");
        desk.screenshot("desk");
        ada.screenshot("speaking");
        bruno.screenshot("listening");
      }
    }
  }
}
