package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** N8: referrals from networkers last longer; those clients do not run to a competitor. */
class N8_clients_of_networkers_stay_longer_Test {
  /** Ten clients sent by partners stay; of ten sent by customers six have left. */
  static Years books(House house) {
    Years years = new Years(house, 6, 30).metEvery(28);
    years.prices(BRUNO, "60", "2000");
    for (int i = 0; i < 10; i++) {
      LocalDate on = years.today.minusMonths(26 - 2L * i);
      long partner = years.lead(i % 3 == 0 ? 4 : CARLA, BRUNO, "Partner's " + i, on);
      years.won(partner, on.plusDays(10), 4_000, 1_500L);
      long customer = years.otherwise(BRUNO, "CUSTOMER", "Customer's " + i, on);
      years.won(customer, on.plusDays(10), 2_000, 800L);
      if (i < 6) {
        years.step(customer, "GONE", on.plusMonths(4));
      }
    }
    return years;
  }

  @Test
  void curves_of_both_stand_beside_the_claim_and_never_say_why() {
    try (House house = House.open()) {
      Years years = books(house);
      try (Screen bruno = Browser.laptop(house).as(years.caller(BRUNO)).open("/worth")) {
        assertThat(bruno.page().locator("#staying"))
            .containsText("Some say clients sent by partners stay longer");
        assertThat(bruno.page().locator("#staying")).containsText("clients sent by partners stay");
        assertThat(bruno.page().locator("#staying"))
            .containsText("too few to say whether that is chance");
        assertThat(bruno.page().locator("#staying path.partners")).hasCount(1);
        Looks.at(bruno, "worth-all");
      }
      String page = years.caller(BRUNO).get("/worth").body();
      Assertions.assertThat(page).doesNotContain("because of", "caused");
    }
  }
}
