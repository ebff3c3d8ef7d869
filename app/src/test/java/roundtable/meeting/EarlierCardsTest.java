package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** Three companies in fifteen seconds: a listener still has time for the first. */
class EarlierCardsTest {
  @Test
  void an_earlier_company_of_the_turn_is_a_row_that_opens_and_is_answered() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      evening.names("Harbor Bakery", Mention.Kind.CLIENT);
      evening.names("Northway Logistics", Mention.Kind.CLIENT);
      evening.names("Lindqvist Dental", Mention.Kind.PROSPECT);
      try (Screen phone = evening.phone(2)) {
        assertThat(phone.page().locator(".earlier summary b"))
            .hasText(new String[] {"Northway Logistics", "Harbor Bakery"});
        assertThat(phone.page().locator("#too-3")).isVisible();
        assertThat(phone.page().locator("#too-1")).isHidden();
        assertThat(pulled(phone)).as("closed rows ask no list").isEqualTo(1);

        phone.page().locator("#earlier-1 summary").click();
        assertThat(phone.page().locator("#earlier-1 .mine-what"))
            .containsText("Not on your list. Should they be?");
        phone.page().locator("#too-1").click();
        assertThat(phone.page().locator("#earlier-1 .mine-what"))
            .hasText("How well do you know them?");
        phone.screenshot("earlier-open");
        phone.isSound();
        phone.page().locator("#earlier-1 summary").click();

        assertThat(evening.now().round().cards().hands())
            .extracting(Hand::mention)
            .containsExactly(1);
        assertThat(heights(phone)).as("an answered row is as high as the others").hasSize(1);
        phone.screenshot("earlier-rows");
      }
    }
  }

  @Test
  void a_question_stays_when_the_next_company_or_the_next_turn_comes() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      evening.names("Harbor Bakery", Mention.Kind.CLIENT);
      evening.raises(3, 1, Hand.Kind.BUSINESS_TOO);
      try (Screen phone = evening.phone(3)) {
        evening.names("Northway Logistics", Mention.Kind.CLIENT);
        assertThat(phone.page().locator("#earlier-1 summary small")).hasText("How well?");

        evening.happens(new MeetingCommand.NextTurn(1, null));
        assertThat(phone.page().locator(".earlier summary")).hasCount(2);
        phone.page().locator("#earlier-1 summary").click();
        phone.page().locator("#earlier-1 .answers button").first().click();
        assertThat(phone.page().locator("#earlier-1 summary small")).hasText("Your hand is up");
        phone.screenshot("earlier-between");

        evening.names("Lindqvist Dental", Mention.Kind.CLIENT);
        assertThat(phone.page().locator(".earlier summary")).hasCount(0);
      }
      try (Screen own = evening.phone(1)) {
        evening.happens(new MeetingCommand.EndTurn(1));
        assertThat(own.page().locator(".earlier summary b"))
            .hasText(new String[] {"Lindqvist Dental"});
      }
    }
  }

  private static int pulled(Screen phone) {
    phone.page().waitForTimeout(500);
    return phone.page().locator("[data-pulled]").count();
  }

  private static List<?> heights(Screen phone) {
    return (List<?>)
        phone
            .page()
            .evaluate(
                "[...new Set([...document.querySelectorAll('.earlier details')].map(d => d.offsetHeight))]");
  }
}
