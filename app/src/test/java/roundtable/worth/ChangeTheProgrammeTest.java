package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.worth.Years.BRUNO;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** A group that does not pay as it meets now may pay with a programme it has never tried. */
class ChangeTheProgrammeTest {
  /** A lead a week, half of them small clients: surely too little, and not by much. */
  private static Years almost(House house) {
    Years years = new Years(house, 12, 24).metEvery(14);
    for (int number = 0; number < 100; number++) {
      LocalDate on = years.today.minusMonths(24).plusDays(5 + 7L * number);
      long lead = years.lead(3 + number % 3, BRUNO, "Harbor " + number, on);
      if (number % 2 == 0) {
        years.won(lead, on.plusDays(20), 1_000, 400L);
      } else {
        years.lost(lead, on.plusDays(20));
      }
    }
    years.othersGetLeadsEvery(3);
    years.terms(BRUNO, "40", "400");
    years.prices(BRUNO, "242", "400");
    return years;
  }

  @Test
  void who_loses_a_little_is_told_to_suggest_the_round_their_group_never_tried() {
    try (House house = House.open()) {
      Years years = almost(house);
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        assertThat(bruno.page().locator("h1")).hasText("Change the programme");
        assertThat(bruno.page().locator(".head"))
            .containsText("With the classic 60 seconds it might. Suggest six meetings of it.");
        assertThat(bruno.page().locator(".why")).containsText("The chance that it does not pay is");
        assertThat(bruno.page().locator(".why"))
            .containsText("Your group has never tried the classic 60 seconds.");
        assertThat(bruno.page().locator("main")).containsText("You can suggest it without saying");
        assertThat(bruno.page().locator("#regret")).containsText("Another programme:");
        Looks.at(bruno, "worth-change-phone");
      }
    }
  }
}
