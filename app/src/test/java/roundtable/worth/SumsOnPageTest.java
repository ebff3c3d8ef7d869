package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;

import org.junit.jupiter.api.Test;
import roundtable.testing.House;

/** Sums that one can do on paper: the page has to come to the same. */
class SumsOnPageTest {
  /** Ten whole months, a meeting every two weeks: 90 minutes, 40 on the way, 20 of preparation. */
  private static Years tenMonths(House house) {
    Years years = new Years(house, 6, 10).metEvery(14);
    years.prices(BRUNO, "60", "2000");
    years.terms(BRUNO, "40", "360");
    return years;
  }

  private static String page(Years years) {
    return Years.text(years.caller(BRUNO).get(years.page(BRUNO)));
  }

  private static void writes(Years years, String kind, String field) {
    years
        .caller(BRUNO)
        .post(
            years.page(BRUNO) + "/entries",
            "kind",
            kind,
            "tap",
            kind,
            field + "-who",
            "Dana Okafor",
            field + "-what",
            "a word",
            field + "-hours",
            "2",
            field + "-on",
            years.today.minusMonths(2).toString());
  }

  @Test
  void a_month_with_two_meetings_costs_their_hours_with_the_way_and_a_twelfth_of_the_dues() {
    try (House house = House.open()) {
      String page = page(tenMonths(house));
      assertThat(page).containsPattern("20\\d\\d 2 5 h EUR 330 EUR 0");
      assertThat(page).contains("Dues EUR 30 a month");
      assertThat(page).contains("Without your largest sale The same answer");
      assertThat(page).contains("To each meeting come 40 min on the way and 20 min of preparation");
    }
  }

  @Test
  void what_was_left_of_invoices_is_added_up_with_the_usual_share_where_nothing_was_told() {
    try (House house = House.open()) {
      Years years = tenMonths(house);
      long told = years.lead(CARLA, BRUNO, "Harbor", years.today.minusMonths(6));
      years.won(told, years.today.minusMonths(5), 1_000, 300L);
      long untold = years.lead(CARLA, BRUNO, "Bakery", years.today.minusMonths(6));
      years.won(untold, years.today.minusMonths(4), 500, null);
      years.lost(
          years.lead(CARLA, BRUNO, "Lost", years.today.minusMonths(6)), years.today.minusMonths(5));
      String page = page(years);
      assertThat(page).contains("EUR 500 so far, after costs");
      assertThat(page).contains("Leads 3 Contacted 3 Met 2 Won 2 Invoiced 2");
      assertThat(page).containsPattern("Harbor Carla Mendes [^.]*? won [^.]*? EUR 300");
      assertThat(page).containsPattern("Bakery Carla Mendes [^.]*? won [^.]*? EUR 200");
      assertThat(page).contains("3 leads, in 1 of 10 months");
    }
  }

  @Test
  void advice_and_visibility_stand_apart_at_the_price_of_an_hour_over_all_months() {
    try (House house = House.open()) {
      Years years = tenMonths(house);
      assertThat(page(years)).contains("Advice nothing written down", "Visibility nothing written");
      writes(years, "ADVICE", "advice");
      String page = page(years);
      assertThat(page).containsPattern("Advice at the price[^.]*? EUR 12 a month");
      assertThat(page).contains("Visibility nothing written down");
      writes(years, "VISIBILITY", "visibility");
      assertThat(page(years)).containsPattern("Visibility at the price[^.]*? EUR 12 a month");
      assertThat(page(years)).contains("EUR 0 so far, after costs");
      String advised = years.today.minusMonths(3).toString();
      years
          .caller(BRUNO)
          .post(
              years.page(BRUNO) + "/entries",
              "kind",
              "ADVICE",
              "advice-who",
              "Dana",
              "advice-amount",
              "100000",
              "advice-on",
              advised);
      assertThat(Years.text(years.caller(BRUNO).get("/worth")))
          .containsPattern("Comes back between EUR 12\\d,000 and");
    }
  }

  @Test
  void in_the_first_month_there_are_reasons_and_rows_and_no_sums() {
    try (House house = House.open()) {
      Years years = new Years(house, 6, 0);
      years.lead(CARLA, BRUNO, "Harbor", years.today);
      years.prices(BRUNO, "60", "2000");
      assertThat(page(years))
          .contains("Too early to tell", "A month counts when it is over. This is your first.")
          .contains("Harbor")
          .doesNotContain(
              "EUR 0", "Your account", "What being wrong would cost", "How to leave well");
      assertThat(Years.text(years.caller(BRUNO).get("/worth")))
          .contains("Too early to tell")
          .doesNotContain("EUR 0");
    }
  }

  @Test
  void months_without_a_meeting_or_dues_cost_nothing_and_weigh_nothing() {
    try (House house = House.open()) {
      Years years = new Years(house, 6, 3);
      years.lead(CARLA, BRUNO, "Harbor", years.today.minusMonths(2));
      years.prices(BRUNO, "60", "2000");
      assertThat(page(years))
          .contains("Nothing you put in is on record yet: no meeting and no dues.")
          .contains("What being wrong would cost")
          .contains("not known yet")
          .doesNotContain("between 0 and 0", "NaN");
    }
  }
}
