package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.BRUNO;

import org.junit.jupiter.api.Test;
import roundtable.testing.Caller.Answer;
import roundtable.testing.House;

/** A group that does not meet here: what is written down of it, and taken back. */
class ElsewhereTest {
  private final House house = House.open();
  private final Years years = new Years(house, 5, 6);
  private final String page = added();

  private String added() {
    years.prices(BRUNO, "60", "2000");
    return ChamberLunch.joined(years.caller(BRUNO), years.today.minusMonths(4)).location();
  }

  private Answer sends(String below, String... fields) {
    return years.caller(BRUNO).post(page + below, fields);
  }

  private Answer lead() {
    String on = years.today.minusMonths(2).toString();
    return sends(
        "/entries", "kind", "LEAD", "lead-who", "Nora Quist", "lead-what", "Kiosk", "lead-on", on);
  }

  private Answer invoices(String lead, String left) {
    String number = lead.substring(lead.lastIndexOf('/') + 1);
    return sends(
        lead + "/invoices", "tap", "i", "amount-" + number, "900", "margin-" + number, left);
  }

  private String text() {
    return Years.text(years.caller(BRUNO).get(page));
  }

  private String entry(String words) {
    String body = years.caller(BRUNO).get(page).body();
    String after = words.isEmpty() ? body : body.substring(body.indexOf(words));
    return after.replaceAll("(?s)^.*?(/entries/\\d+)/(removal|outcome).*$", "$1");
  }

  @Test
  void what_became_of_a_lead_is_taken_back_without_the_lead() {
    try (house) {
      lead();
      String lead = entry("What became of it");
      sends(lead + "/outcome", "won", "no");
      assertThat(text()).containsPattern("came to nothing \\d");
      sends(entry("Came to nothing, ") + "/removal");
      assertThat(text()).contains("Kiosk", "open, came").doesNotContain("Came to nothing, ");

      invoices(lead, "400");
      assertThat(text()).contains("EUR 400", "Became a client, ", "Invoiced EUR 900, ");
      assertThat(Years.text(years.caller(BRUNO).get("/worth")))
          .contains("Nora Quist EUR 400, one client");
      sends(entry("Invoiced EUR 900") + "/removal");
      assertThat(text()).contains("Kiosk", "open, came").doesNotContain("EUR 400");
    }
  }

  @Test
  void a_lead_taken_back_takes_all_that_became_of_it_along() {
    try (house) {
      lead();
      String lead = entry("What became of it");
      invoices(lead, "400");
      sends(lead + "/removal");
      assertThat(text()).doesNotContain("Kiosk", "EUR 400");
      assertThat(
              house
                  .database()
                  .<Integer>read(
                      context ->
                          context.fetchCount(
                              roundtable.database.tables.WorthEntry.WORTH_ENTRY,
                              roundtable.database.tables.WorthEntry.WORTH_ENTRY.TAKEN_BACK_AT
                                  .isNull())))
          .isZero();
    }
  }

  @Test
  void more_cannot_be_left_than_was_invoiced() {
    try (house) {
      lead();
      Answer answer = invoices(entry("What became of it"), "901");
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body())
          .contains("What was left cannot be more than what you invoiced.")
          .containsPattern("href=\"#(margin-\\d+)\"[^§]*<details open>[^§]*id=\"\\1\"");
    }
  }

  @Test
  void what_was_before_joining_is_refused_in_a_sentence_and_the_month_of_joining_is_not() {
    try (house) {
      Answer answer =
          sends(
              "/entries",
              "kind",
              "MEETING",
              "meeting-hours",
              "1",
              "meeting-on",
              years.today.minusMonths(5).toString());
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("You joined in ", "nothing before that is weighed");
      assertThat(
              sends(
                      "/entries",
                      "kind",
                      "MEETING",
                      "meeting-hours",
                      "1",
                      "meeting-on",
                      years.today.minusMonths(4).withDayOfMonth(1).toString())
                  .status())
          .isEqualTo(303);
      assertThat(text()).contains("one meeting and no one-to-ones");
    }
  }

  @Test
  void the_latest_prices_hold_and_the_time_stands_apart_from_the_dues() {
    try (house) {
      years.metEvery(14);
      years.terms(BRUNO, "0", "3600");
      years.prices(BRUNO, "90", "2000");
      String here = Years.text(years.caller(BRUNO).get(years.page(BRUNO)));
      assertThat(here).containsPattern("Your time [^E]*EUR 3\\d0 a month");
      assertThat(here).contains("Dues EUR 300 a month");
    }
  }
}
