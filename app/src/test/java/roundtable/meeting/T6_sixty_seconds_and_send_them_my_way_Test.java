package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/**
 * T6: sixty seconds each round the table, then "if you know anybody, send them my way". It is run
 * with the same screens, so that it can be the control of a trial.
 */
class T6_sixty_seconds_and_send_them_my_way_Test {
  @Test
  void a_blanket_ask_is_timed_put_on_the_table_and_answered_like_a_company() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3, Programme.CLASSIC);
      try (Screen table = evening.projector();
          Screen desk = evening.desk();
          Screen ada = evening.phone(1);
          Screen bruno = evening.phone(2)) {
        desk.page().getByText("Start the round").click();
        assertThat(bruno.page().getByText("The next ask lands here.")).isVisible();
        desk.page().getByText("Next: Ada").click();
        assertThat(desk.page().locator("[data-length='60']").first()).isVisible();
        assertThat(bruno.page().getByText("Nothing asked for yet.")).isVisible();
        assertThat(bruno.page().getByText("I do business with them too")).hasCount(0);
        bruno.screenshot("waiting-for-an-ask");
        bruno.isSound();

        ada.page().getByLabel("In one line").fill("Anybody who moves offices this year");
        ada.page().getByText("Put it on the table").click();
        assertThat(table.page().locator(".ask"))
            .containsText("Anybody who moves offices this year");
        bruno.page().getByText("I know somebody").click();

        assertThat(table.page().locator(".moment")).hasText("Bruno answers");
        assertThat(ada.page().getByText("1 hand so far")).isVisible();
        assertThat(evening.now().round().cards().mentions().values())
            .extracting(mention -> mention.named().kind())
            .containsExactly(Mention.Kind.ASK);
      }
    }
  }
}
