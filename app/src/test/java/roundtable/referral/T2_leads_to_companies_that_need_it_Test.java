package roundtable.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.referral.Look.button;
import static roundtable.referral.Look.link;
import static roundtable.referral.Look.text;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/**
 * T2: the question is whether you get regular leads to good companies that actually need what you
 * sell.
 */
class T2_leads_to_companies_that_need_it_Test {
  @Test
  void a_lead_says_who_needs_what_and_later_whether_it_was_true() {
    try (House house = House.open()) {
      Table table = new Table(house);
      try (Screen bruno = Browser.phone(house).as(table.caller(BRUNO)).open(table.board());
          Screen carla = Browser.phone(house).as(table.caller(CARLA))) {
        Look.at(bruno, "referrals-empty");
        link(bruno, "I have a lead for somebody").click();
        bruno.page().getByLabel("Whom is it for?").selectOption(table.id(CARLA));
        bruno.page().getByLabel("Company").fill("Lindqvist Dental");
        bruno.page().getByLabel("What do they need?").fill("A site that takes bookings");
        bruno.page().getByText("Yes, they know").click();
        bruno.page().getByLabel("Who said what?").fill("The front desk said so on Tuesday");
        bruno.isSound();
        bruno.screenshot("referral-new");
        button(bruno, "Write it down").click();
        assertThat(text(bruno, "Carla Mendes hears of it from us.")).isVisible();
        Look.at(bruno, "referral-given");

        carla.open(table.board());
        assertThat(carla.page().locator(".column").first()).containsText("Lindqvist Dental");
        Look.at(carla, "referrals-board-phone");
        link(carla, "Lindqvist Dental").click();
        assertThat(text(carla, "A site that takes bookings")).isVisible();
        assertThat(text(carla, "Just what I do")).isVisible();
        Look.at(carla, "referral-received");
        button(carla, "I got in touch").click();
        button(carla, "We meet").click();
        asked(carla, "Was there a concrete need?", "Yes");
        asked(carla, "Did the need turn out true?", "Yes");
        button(carla, "Keep").click();
        assertThat(text(carla, "Kept. Only you read it.")).isVisible();
        Look.at(carla, "referral-rated");
      }
      Received lead = table.receivedIn(CARLA).getFirst();
      Assertions.assertThat(lead.business().quality().needTrue()).isTrue();
      Assertions.assertThat(lead.business().quality().spokeFirst()).isNull();
      Assertions.assertThat(lead.arose().giver().name()).isEqualTo("Bruno Keller");
      Assertions.assertThat(lead.ended()).isNull();
    }
  }

  @Test
  void a_lead_without_a_company_or_a_need_comes_back_with_what_was_typed() {
    try (House house = House.open()) {
      Table table = new Table(house);
      try (Screen bruno =
          Browser.phone(house).as(table.caller(BRUNO)).open(table.board() + "/new?way=given")) {
        bruno.page().getByLabel("Who said what?").fill("The front desk");
        bruno.page().getByText("Name a person there").click();
        bruno.page().getByLabel("Their name").fill("Mara Lund");
        button(bruno, "Write it down").click();

        assertThat(text(bruno, "4 answers need another look")).isVisible();
        assertThat(bruno.page().getByLabel("Who said what?")).hasValue("The front desk");
        assertThat(bruno.page().getByLabel("Their name")).hasValue("Mara Lund");
        bruno.screenshot("referral-new-wrong");
      }
    }
  }

  private static void asked(Screen screen, String question, String answer) {
    screen.page().locator("fieldset", locator(question)).getByText(answer).click();
  }

  private static com.microsoft.playwright.Page.LocatorOptions locator(String question) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(question);
  }
}
