package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.worth.Years.BRUNO;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** N9: one or two good networking sources bring more than all customers together. */
class N9_one_or_two_sources_bring_more_than_all_customers_Test {
  @Test
  void sources_are_ranked_and_the_best_two_stand_beside_all_customers() {
    try (House house = House.open()) {
      Years years = N8_clients_of_networkers_stay_longer_Test.books(house);
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open("/worth")) {
        assertThat(bruno.page().locator("#sources svg text").first()).containsText("Carla Mendes");
        assertThat(bruno.page().locator("#sources"))
            .containsText(
                "Some say one or two good partners bring more than all customers together");
        assertThat(bruno.page().locator("#sources"))
            .containsText(
                "So far your two best partners brought ten clients, all your customers together ten clients");
        assertThat(bruno.page().locator("#sources")).containsText("too few clients to say");
        Looks.at(bruno, "worth-all-phone");
      }
    }
  }
}
