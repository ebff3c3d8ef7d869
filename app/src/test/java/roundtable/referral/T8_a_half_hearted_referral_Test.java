package roundtable.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.referral.Look.button;
import static roundtable.referral.Look.text;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** T8: a referral returned out of obligation is often half-hearted. */
class T8_a_half_hearted_referral_Test {
  @Test
  void the_receiver_says_how_good_it_was_and_the_giver_hears_it_in_words_once_there_are_five() {
    try (House house = House.open()) {
      Table table = new Table(house);
      for (int i = 1; i <= 4; i++) {
        rated(table, "Firm " + i, i == 1 ? "no" : "yes");
      }
      String fifth = table.gives(BRUNO, CARLA, "Lindqvist Dental");
      table.step(CARLA, fifth, "contact");
      try (Screen bruno = Browser.phone(house).as(table.caller(BRUNO)).open(table.board());
          Screen carla = Browser.phone(house).as(table.caller(CARLA)).open(fifth)) {
        assertThat(bruno.page().getByText("How good they were")).hasCount(0);

        said(carla, "Had Bruno spoken to them first?", "No");
        said(carla, "Was there a concrete need?", "No");
        said(carla, "Could you reach the one who decides?", "Yes");
        said(carla, "Did the need turn out true?", "No");
        button(carla, "Keep").click();
        assertThat(text(carla, "Kept. Only you read it.")).isVisible();
        carla.screenshot("quality");

        bruno.open(table.board());
        assertThat(text(bruno, "Of 5 that were rated")).isVisible();
        assertThat(bruno.page().locator("dl.facts"))
            .containsText("There was a concrete need" + "in about half");
        assertThat(bruno.page().locator("dl.facts"))
            .containsText("The one who decides could be reached" + "in most of them");
        Look.at(bruno, "quality-for-the-giver");
        bruno.open(fifth);
        assertThat(bruno.page().getByText("How good was it?")).hasCount(0);
        assertThat(bruno.page().getByText("concrete need")).hasCount(0);
      }
    }
  }

  private static void rated(Table table, String company, String need) {
    String one = table.gives(BRUNO, CARLA, company);
    table.step(CARLA, one, "contact");
    table.sent(
        table.caller(CARLA),
        one + "/quality",
        "spoke-first",
        "yes",
        "concrete-need",
        need,
        "decider-reachable",
        "yes",
        "need-true",
        need);
  }

  private static void said(Screen screen, String question, String answer) {
    screen
        .page()
        .locator(
            "fieldset", new com.microsoft.playwright.Page.LocatorOptions().setHasText(question))
        .getByText(answer, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
        .click();
  }
}
