package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** An account is kept in one currency. What was invoiced in another is not left out silently. */
class OtherMoneyTest {
  @Test
  void invoices_in_another_currency_are_named_in_a_sentence_and_shown_with_their_rows() {
    try (House house = House.open()) {
      Years years = new Years(house, 6, 8).metEvery(14);
      years.prices(BRUNO, "60", "2000");
      long lead = years.lead(CARLA, BRUNO, "Harbor Bakery", years.today.minusMonths(5));
      years.won(lead, years.today.minusMonths(4), 1_000, 400L);
      for (String[] other : new String[][] {{"USD", "900"}, {"USD", "350"}, {"CHF", "120"}}) {
        years
            .caller(BRUNO)
            .post(
                "/referrals/" + lead + "/closings",
                "amount",
                other[1],
                "invoiced-on",
                years.today.minusMonths(1).toString(),
                "currency",
                other[0],
                "tap",
                "invoice " + other[1]);
      }
      String sentence =
          "One invoice in CHF and two invoices in USD are not counted here: your prices are in EUR.";
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(years.page(BRUNO))) {
        Page page = bruno.page();
        assertThat(page.locator(".notice")).containsText(sentence);
        assertThat(page.locator("#from-leads")).containsText("EUR 400 so far");
        page.getByText("Look at them").click();
        assertThat(page.locator("#rows-other-money tbody tr")).hasCount(3);
        assertThat(page.locator("#rows-other-money")).containsText("Harbor Bakery");
        assertThat(page.locator("#rows-other-money")).containsText("USD 900");
        Looks.at(bruno, "worth-other-money-phone");
        bruno.open("/worth");
        assertThat(page.locator("#sources")).containsText(sentence);
        bruno.isSound();
      }
    }
  }

  @Test
  void nothing_is_said_where_every_invoice_counts() {
    try (House house = House.open()) {
      Years years = new Years(house, 6, 8).metEvery(14);
      years.prices(BRUNO, "60", "2000");
      long lead = years.lead(CARLA, BRUNO, "Harbor Bakery", years.today.minusMonths(5));
      years.won(lead, years.today.minusMonths(4), 1_000, 400L);
      org.assertj.core.api.Assertions.assertThat(
              Years.text(years.caller(BRUNO).get(years.page(BRUNO))))
          .doesNotContain("not counted here", "Not counted");
    }
  }
}
