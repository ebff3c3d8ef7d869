package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.worth.Years.BRUNO;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** T3: typical groups are hit-and-miss social events, with one or two good leads a year. */
class T3_one_or_two_good_leads_a_year_Test {
  @Test
  void the_claim_stands_beside_ones_own_figure_and_the_gaps_are_seen() {
    try (House house = House.open()) {
      Years years = new Years(house, 12, 24).metEvery(14);
      for (int month : new int[] {22, 15, 5}) {
        long lead =
            years.lead(
                3,
                BRUNO,
                "A very long company name, so long that it does not fit " + month,
                years.today.minusMonths(month));
        years.lost(lead, years.today.minusMonths(month - 1));
      }
      years.othersGetLeadsEvery(50);
      years.prices(BRUNO, "60", "4000");
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        assertThat(bruno.page().locator("#leads-a-year"))
            .containsText("Some say a typical group brings one or two good ones");
        assertThat(bruno.page().locator("#leads-a-year td")).containsText("most likely about");
        assertThat(bruno.page().locator("#regularity"))
            .containsText("The longest stretch without one: 9 months");
        Looks.at(bruno, "worth-hit-and-miss-phone");
      }
    }
  }
}
