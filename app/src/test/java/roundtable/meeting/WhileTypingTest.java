package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** Who types a company hears of hands, and of the end of the turn, without losing a letter. */
class WhileTypingTest {
  @Test
  void the_page_goes_on_around_what_is_half_typed() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      evening.names("Harbor Bakery", Mention.Kind.CLIENT);
      try (Screen speaker = evening.phone(1)) {
        speaker.page().locator("summary").first().click();
        speaker.page().getByLabel("Another company").fill("Northw");

        evening.raises(2, 1, Hand.Kind.BUSINESS_TOO);

        assertThat(speaker.page().getByText("1 hand so far")).isVisible();
        assertThat(speaker.page().getByLabel("Another company")).hasValue("Northw");
        assertThat(speaker.page().getByLabel("Another company")).isFocused();

        evening.happens(new MeetingCommand.NextTurn(1, 2));

        assertThat(speaker.page().getByLabel("Another company")).hasCount(0);
      }
    }
  }
}
