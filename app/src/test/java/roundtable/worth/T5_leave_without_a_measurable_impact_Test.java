package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/**
 * T5: leave any group without a measurable positive impact; impact is leads, advice from peers, or
 * visibility; invested time needs a return.
 */
class T5_leave_without_a_measurable_impact_Test {
  /** Two years, a lead every other month, of which most become good clients. */
  static Years rich(House house) {
    Years years = new Years(house, 12, 24).metEvery(14);
    for (int month = 22; month > 1; month -= 2) {
      LocalDate on = years.today.minusMonths(month);
      long lead =
          years.lead(month % 3 == 0 ? 3 : month % 3 + 4, BRUNO, "Harbor Bakery " + month, on);
      if (month % 8 == 0) {
        years.lost(lead, on.plusDays(20));
      } else if (month > 3) {
        years.won(lead, on.plusDays(30), 9_000, 4_000L);
      }
    }
    years.othersGetLeadsEvery(6);
    years.prices(BRUNO, "50", "3000");
    years.terms(BRUNO, "40", "400");
    return years;
  }

  @Test
  void a_group_that_pays_says_stay_with_its_account_and_its_rows() {
    try (House house = House.open()) {
      Years years = rich(house);
      years
          .caller(BRUNO)
          .post(
              years.page(BRUNO) + "/entries",
              "kind",
              "ADVICE",
              "advice-who",
              "Carla Mendes",
              "advice-hours",
              "1",
              "advice-what",
              "How to quote a large job");
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        assertThat(bruno.page().locator("h1")).hasText("Stay");
        assertThat(bruno.page().locator("#from-leads td")).containsText("between EUR");
        assertThat(bruno.page().locator("#rows-leads")).containsText("Harbor Bakery 22");
        assertThat(bruno.page().locator("#rows-advice")).containsText("Carla Mendes");
        Looks.at(bruno, "worth-rich-phone");
      }
      try (Screen bruno = Browser.laptop(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        Looks.at(bruno, "worth-rich");
      }
    }
  }

  @Test
  void a_group_that_brings_nothing_says_leave_and_shows_the_quiet_way_out() {
    try (House house = House.open()) {
      Years years = new Years(house, 12, 30).metEvery(7);
      years.prices(CARLA, "80", "1500");
      years.terms(CARLA, "60", "900");
      try (Screen carla = Browser.laptop(house).as(years.caller(CARLA)).open(years.page(CARLA))) {
        assertThat(carla.page().locator("h1")).hasText("Leave");
        assertThat(carla.page().locator(".why")).containsText("Not one lead in 30 months");
        Looks.at(carla, "worth-leave");
        carla
            .page()
            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How to leave well"))
            .click();
        assertThat(carla.page().url())
            .endsWith("/members/" + years.member(CARLA).id() + "/leaving");
      }
    }
  }

  @Test
  void a_newcomer_reads_what_is_missing_and_an_empty_group_what_to_do() {
    try (House house = House.open()) {
      Years years = new Years(house, 8, 3).metEvery(14);
      years.lead(3, BRUNO, "Lindqvist Dental", years.today.minusDays(40));
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        assertThat(bruno.page().locator("h1")).hasText("Two answers first");
        Looks.at(bruno, "worth-asks-phone");
        bruno.page().getByLabel("What is an hour of yours worth?").fill("60");
        bruno.page().getByLabel("What does a usual client leave you in all?").fill("1,200");
        bruno.page().getByText("Keep my prices").click();
        assertThat(bruno.page().locator("h1")).containsText("Too early to tell");
        assertThat(bruno.page().locator(".why")).containsText("first year");
        Looks.at(bruno, "worth-newcomer-phone");
      }
    }
    try (House house = House.open()) {
      Years years = new Years(house, 5, 0);
      try (Screen bruno = Browser.laptop(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        assertThat(bruno.page().locator("h1")).hasText("Nothing to weigh yet");
        assertThat(bruno.page().locator("main")).not().containsText("EUR 0");
        Looks.at(bruno, "worth-empty");
      }
    }
  }

  @Test
  void costs_fill_themselves_from_the_seats_taken() {
    try (House house = House.open()) {
      Years years = rich(house);
      assertThat(Years.text(years.caller(BRUNO).get(years.page(BRUNO))))
          .contains("53 meetings and no one-to-ones");
    }
  }
}
