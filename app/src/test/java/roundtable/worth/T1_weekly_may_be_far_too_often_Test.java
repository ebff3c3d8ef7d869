package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.ADA;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import roundtable.access.Person;
import roundtable.group.Cadence;
import roundtable.group.Tenure;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** T1: a group meets weekly, twice a month or monthly to share leads; weekly may be too often. */
class T1_weekly_may_be_far_too_often_Test {
  /** A year of meeting every week, then one of twice a month, with as many leads in either. */
  private static Years changed(House house) {
    Years years = new Years(house, 8, 24);
    LocalDate change = years.today.withDayOfMonth(1).minusMonths(12);
    years.cadence(Cadence.WEEKLY, years.today.minusMonths(24));
    years.cadence(Cadence.TWICE_A_MONTH, change);
    years.metEvery(7, years.today.minusMonths(24).plusDays(1), change);
    years.metEvery(14, change, years.today);
    years.othersGetLeadsEvery(5);
    return years;
  }

  private static String page(Years years) {
    return "/groups/" + years.member(ADA).groupId() + "/cadence";
  }

  @Test
  void officers_see_what_each_rhythm_takes_and_what_an_hour_of_it_brought() {
    try (House house = House.open()) {
      Years years = changed(house);
      try (Screen ada =
          Browser.phone(house)
              .as(years.caller(ADA))
              .open("/groups/" + years.member(ADA).groupId() + "/settings")) {
        ada.page().getByText("What meeting more or less often takes and brings").click();
        assertThat(ada.page().locator(".lede").first())
            .containsText(
                "times as many leads for an hour at the table as meeting every week. Now is better, unless something else changed with it.");
        assertThat(ada.page().locator("tbody tr").nth(0)).containsText("78 h");
        assertThat(ada.page().locator("tbody tr").nth(1)).containsText("36 h");
        assertThat(ada.page().locator("tbody tr").nth(2)).containsText("not tried here");
        assertThat(ada.page().locator("tbody tr").nth(2))
            .containsText("as good for an hour as now");
        assertThat(ada.page().locator("main"))
            .containsText("Some say every week is far too often.");
        Looks.at(ada, "cadence-phone");
      }
      try (Screen ada = Browser.laptop(house).as(years.caller(ADA)).open(page(years))) {
        Looks.at(ada, "cadence");
      }
    }
  }

  @Test
  void a_member_reads_what_an_hour_was_worth_under_either() {
    try (House house = House.open()) {
      Years years = changed(house);
      for (int month = 23; month > 1; month -= 2) {
        long lead = years.lead(CARLA, BRUNO, "Harbor " + month, years.today.minusMonths(month));
        if (month < 13) {
          years.won(lead, years.today.minusMonths(month - 1), 20_000, 9_000L);
        } else {
          years.lost(lead, years.today.minusMonths(month - 1));
        }
      }
      years.prices(BRUNO, "60", "2000");
      years.terms(BRUNO, "40", "360");
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        assertThat(bruno.page().locator("#by-cadence tbody tr")).hasCount(2);
        assertThat(bruno.page().locator("#by-cadence tbody tr").first()).containsText("six leads");
        assertThat(bruno.page().locator("#by-cadence tbody tr").last()).containsText("five leads");
        assertThat(bruno.page().locator("#by-cadence"))
            .containsText("An hour brings you more now than when it met every week.");
        String since = bruno.page().locator("#by-cadence tbody tr").last().innerText();
        assertThat(bruno.page().locator("#time-in"))
            .containsText(since.replaceAll("(?s)^.*?: (.*? a month).*$", "$1"));
        Looks.at(bruno, "worth-by-cadence-phone");
      }
    }
  }

  @Test
  void another_change_of_how_a_group_meets_begins_no_new_rhythm() {
    try (House house = House.open()) {
      Years years = new Years(house, 5, 24);
      LocalDate change = years.today.minusMonths(12);
      years.cadence(Cadence.WEEKLY, years.today.minusMonths(24));
      years.cadence(Cadence.TWICE_A_MONTH, change);
      years.cadence(Cadence.TWICE_A_MONTH, years.today.minusMonths(3));
      Person bruno = new Person(years.member(BRUNO).personId(), "", "");
      Tenure seat = house.database().read(reading -> Tenure.of(reading, bruno).getFirst());
      assertThat(seat.sameCadenceSince()).isEqualTo(Years.at(change));
      assertThat(Spell.of(seat, ZoneOffset.UTC).getLast())
          .isEqualTo(new Spell(Cadence.TWICE_A_MONTH, change, null));
    }
  }

  @Test
  void one_rhythm_is_compared_with_nothing_and_three_meetings_say_nothing() {
    try (House house = House.open()) {
      Years years = new Years(house, 8, 12).metEvery(14);
      years.othersGetLeadsEvery(10);
      assertThat(Years.text(years.caller(ADA).get(page(years))))
          .contains("has met twice a month only, so nothing here can be compared.");
      years.prices(BRUNO, "60", "2000");
      assertThat(years.caller(BRUNO).get(years.page(BRUNO)).body())
          .contains("id=\"per-hour\"")
          .doesNotContain("by-cadence");
    }
    try (House house = House.open()) {
      Years years = new Years(house, 8, 3);
      LocalDate start = years.today.withDayOfMonth(1).minusMonths(1);
      years.metEvery(7, start, start.plusDays(21));
      assertThat(Years.text(years.caller(ADA).get(page(years))))
          .contains("Too little is on record", "three meetings: too few to say");
    }
  }

  @Test
  void of_fewer_than_five_nothing_is_counted_and_nobody_but_an_officer_finds_the_page() {
    try (House house = House.open()) {
      Years years = new Years(house, 4, 12).metEvery(14);
      years.lead(BRUNO, CARLA, "Harbor", years.today.minusMonths(3));
      assertThat(Years.text(years.caller(ADA).get(page(years))))
          .contains("fewer than five members came: not counted")
          .doesNotContain("one lead");
      assertThat(years.caller(BRUNO).get(page(years)).body())
          .isEqualTo(years.caller(BRUNO).get("/groups/987654/cadence").body());
      assertThat(years.caller(BRUNO).get(page(years)).status()).isEqualTo(404);
    }
  }
}
