package roundtable.overlap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import roundtable.client.Kind;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/**
 * T11: "Oh yeah, I do business with them too!" The moment a company is named, whoever knows it
 * learns so on their own phone, and one tap tells the room. One table screen, one facilitator,
 * three phones.
 */
class T11_I_do_business_with_them_too_Test {
  private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

  @Test
  void who_knows_the_company_learns_it_alone_and_one_tap_tells_the_room() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4);
      Listener.at(evening, 2).has("Harbor Bakery", Kind.CLIENT);
      try (Screen table = evening.projector();
          Screen desk = evening.desk();
          Screen ada = evening.phone(1);
          Screen bruno = evening.phone(2);
          Screen carla = evening.phone(3)) {
        desk.page().getByText("Start the round").click();
        desk.page().getByText("Next: Ada").click();
        ada.page().getByLabel("Another company").fill("Harbor Bakery");
        ada.page().getByText("Recent client", EXACTLY).click();

        assertThat(bruno.page().locator(".mine-what")).hasText("On your list: Harbor Bakery");
        assertThat(carla.page().locator(".mine-what")).hasText("Not on your list. Should they be?");
        assertThat(table.page().locator(".card-name")).hasText("Harbor Bakery");
        assertThat(table.page().locator(".now .chord")).hasCount(0);

        bruno.page().reload();
        assertThat(bruno.page().locator(".mine-what")).hasText("On your list: Harbor Bakery");
        bruno.page().getByText("I do business with them too").click();
        assertThat(table.page().locator(".now .chord")).hasCount(1);
        assertThat(table.page().locator(".moment")).hasText("Bruno knows Harbor Bakery too");

        assertThat(carla.page().getByText("I can introduce you")).hasCount(0);
        carla.page().getByText("I know someone there").click();
        assertThat(table.page().locator(".now .chord")).hasCount(2);
        assertThat(table.page().locator(".moment"))
            .hasText("Bruno and Carla know Harbor Bakery too");
        assertThat(desk.page().locator(".on-the-table")).containsText("2 hands");
        assertThat(ada.page().getByText("2 hands so far")).isVisible();
      }
    }
  }
}
