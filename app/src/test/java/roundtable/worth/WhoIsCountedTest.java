package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.ADA;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;
import static roundtable.worth.Years.DANA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import roundtable.testing.House;

/** Who and what goes into the figures of a member's own pages, and what does not. */
class WhoIsCountedTest {
  private static final String FIRST_YEAR = "This is your first year in a first group";
  private static final String NOT_READ = "the others’ leads are not read";

  private static Years priced(House house, int people, int months) {
    Years years = new Years(house, people, months);
    years.prices(BRUNO, "60", "2000");
    return years;
  }

  private static String page(Years years) {
    return Years.text(years.caller(BRUNO).get(years.page(BRUNO)));
  }

  private static String overview(Years years) {
    return Years.text(years.caller(BRUNO).get("/worth"));
  }

  /** Another group of his, which does not meet here; its key. */
  private static String elsewhere(Years years, LocalDate joined) {
    String location = ChamberLunch.joined(years.caller(BRUNO), joined).location();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  @Test
  void a_one_to_one_costs_its_time_and_only_a_share_where_it_served_two_groups() {
    try (House house = House.open()) {
      Years years = priced(house, 6, 3);
      String also = "one-to-one-also-" + elsewhere(years, years.today.minusMonths(3));
      years
          .caller(BRUNO)
          .post(
              years.page(BRUNO) + "/entries",
              "kind",
              "ONE_TO_ONE",
              "one-to-one-who",
              "Carla",
              "one-to-one-hours",
              "3",
              also,
              "yes",
              "one-to-one-on",
              years.today.minusMonths(1).toString());
      assertThat(page(years)).containsPattern("20\\d\\d 0 1 h 30 EUR 90 EUR 0");
    }
  }

  @Test
  void a_client_of_whom_one_invoice_says_nothing_has_left_nobody_knows_how_much() {
    try (House house = House.open()) {
      Years years = new Years(house, 6, 6).metEvery(14);
      years
          .caller(BRUNO)
          .post(years.page(BRUNO) + "/prices", "hour", "60", "client", "2000", "currency", "EUR");
      long lead = years.lead(CARLA, BRUNO, "Harbor", years.today.minusMonths(4));
      years.won(lead, years.today.minusMonths(3), 1_000, 300L);
      years.invoiced(lead, years.today.minusMonths(2), 500, null);
      assertThat(page(years))
          .contains("not said, of EUR 1,500", "For one invoice you have not said what was left");
    }
  }

  @Test
  void who_is_in_an_older_group_elsewhere_is_no_newcomer() {
    try (House house = House.open()) {
      Years years = priced(house, 6, 3).metEvery(14);
      assertThat(page(years)).contains(FIRST_YEAR);
      elsewhere(years, years.today.minusMonths(9));
      assertThat(page(years)).contains(FIRST_YEAR);
      elsewhere(years, years.today.minusYears(3));
      assertThat(page(years)).doesNotContain(FIRST_YEAR);
    }
  }

  @Test
  void dues_paid_ahead_are_said_with_what_time_alone_must_earn() {
    try (House house = House.open()) {
      Years years = priced(house, 6, 6).metEvery(14);
      years
          .caller(BRUNO)
          .post(
              years.page(BRUNO) + "/terms",
              "travel",
              "0",
              "preparation",
              "20",
              "dues",
              "600",
              "paid-until",
              years.today.plusMonths(5).minusDays(1).toString());
      assertThat(page(years)).contains("Your dues are paid for five more months");
    }
  }

  @Test
  void four_in_all_are_too_few_and_five_who_came_last_month_are_enough() {
    try (House house = House.open()) {
      assertThat(page(priced(house, 4, 6).metEvery(14))).contains(NOT_READ);
    }
    try (House house = House.open()) {
      Years years = priced(house, 5, 6);
      LocalDate lastMonth = years.today.withDayOfMonth(1).minusMonths(1);
      assertThat(page(years.metEvery(7, lastMonth, lastMonth.plusDays(8))))
          .doesNotContain(NOT_READ);
    }
  }

  @Test
  void whom_a_client_sent_is_no_lead_of_the_group_and_counts_for_the_one_that_brought_the_client() {
    try (House house = House.open()) {
      Years years = priced(house, 6, 10).metEvery(14);
      long lead = years.lead(CARLA, BRUNO, "Harbor", years.today.minusMonths(6));
      years.won(lead, years.today.minusMonths(5), 1_000, 300L);
      long sent = years.sentBy(lead, BRUNO, "Bakery", years.today.minusMonths(4));
      years.won(sent, years.today.minusMonths(3), 1_000, 200L);
      assertThat(page(years))
          .contains("EUR 500 so far, after costs", "1 lead, in 1 of 10 months")
          .containsPattern("Harbor Carla Mendes [^.]*? won [^.]*? EUR 500");
    }
  }

  @Test
  void favours_are_told_of_three_partners_together_and_never_of_two() {
    try (House house = House.open()) {
      Years years = priced(house, 6, 10).metEvery(14);
      for (int week = 0; week < 8; week++) {
        LocalDate on = years.today.minusMonths(8).plusWeeks(week);
        int other = week % 4 < 2 ? CARLA : DANA;
        years.lead(week % 2 == 0 ? other : BRUNO, week % 2 == 0 ? BRUNO : other, "F" + week, on);
      }
      assertThat(page(years)).doesNotContain("Given freely, or owed?");
      years.lead(ADA, BRUNO, "Third", years.today.minusMonths(5));
      assertThat(page(years)).contains("Given freely, or owed?");
    }
  }

  @Test
  void sources_are_who_brought_clients_and_the_two_best_are_compared_since_joining() {
    try (House house = House.open()) {
      Years years = priced(house, 6, 10).metEvery(14);
      years.won(
          years.lead(CARLA, BRUNO, "Harbor", years.today.minusMonths(6)),
          years.today.minusMonths(5),
          1_000,
          300L);
      years.lost(
          years.lead(DANA, BRUNO, "Lost", years.today.minusMonths(6)), years.today.minusMonths(5));
      LocalDate before = years.today.minusMonths(20);
      years.won(years.otherwise(BRUNO, "CUSTOMER", "Old", before), before, 900, 200L);
      assertThat(overview(years))
          .contains("Carla Mendes EUR 300, one client", "All customers together EUR 200")
          .doesNotContain("Dana Okafor")
          .contains("two best partners brought one client, all your customers together no clients");
    }
  }

  @Test
  void who_went_has_stayed_until_the_last_invoice_on_the_side_of_who_sent_them() {
    try (House house = House.open()) {
      Years years = priced(house, 6, 30).metEvery(28);
      LocalDate first = years.today.minusMonths(25);
      for (int client = 0; client < 3; client++) {
        long kept = years.lead(CARLA, BRUNO, "Kept " + client, first);
        years.won(kept, first, 1_000, 300L);
        long gone = years.otherwise(BRUNO, "CUSTOMER", "Gone " + client, first);
        years.won(gone, first, 1_000, 300L);
        years.invoiced(gone, first.plusMonths(2), 100, 30L);
        years.step(gone, "GONE", first.plusMonths(6));
      }
      years.won(years.otherwise(BRUNO, "CUSTOMER", "Still there", first), first, 1_000, 300L);
      assertThat(overview(years))
          .containsPattern(
              "Of the first 24 months, clients sent by partners stay 24, those sent by customers 10");
    }
  }
}
