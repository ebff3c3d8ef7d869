package roundtable.overlap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import roundtable.client.Kind;
import roundtable.meeting.Mention;
import roundtable.testing.Browser;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

class OverlapOnThePhoneTest {
  @Test
  void three_phones_look_alike_and_one_of_them_knows() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4).begun();
      Listener.at(evening, 2).has("Harbor Bakery", Kind.CLIENT);
      Listener.at(evening, 3).has("Harbor Bakery Holding Group", Kind.PROSPECT);
      try (Screen sure = evening.phone(2);
          Screen likely = evening.phone(3);
          Screen nothing = evening.phone(4)) {
        evening.names("Harbor Bakery", Mention.Kind.CLIENT);

        assertThat(sure.page().locator(".mine-what")).hasText("On your list: Harbor Bakery");
        assertThat(likely.page().locator(".mine-what"))
            .hasText("Is this the same as Harbor Bakery Holding Group?");
        assertThat(nothing.page().locator(".mine-what"))
            .hasText("Not on your list. Should they be?");
        org.assertj.core.api.Assertions.assertThat(height(sure))
            .isEqualTo(height(likely))
            .isEqualTo(height(nothing));
        sure.screenshot("overlap-sure");
        likely.screenshot("overlap-likely");
        nothing.screenshot("overlap-nothing");
        sure.isSound();

        answer(likely, "Yes").click();
        assertThat(likely.page().locator(".mine-what"))
            .hasText("On your list: Harbor Bakery Holding Group");
        assertThat(answer(likely, "Yes")).hasAttribute("aria-pressed", "true");
        answer(likely, "Yes").click();
        assertThat(likely.page().locator(".mine-what"))
            .hasText("Is this the same as Harbor Bakery Holding Group?");
      }
      try (Screen log = Browser.phone(house).as(evening.caller(2))) {
        log.open(Listener.at(evening, 2).uses());
        log.screenshot("list-uses");
        log.isSound();
      }
    }
  }

  private static Locator answer(Screen phone, String words) {
    return phone
        .page()
        .locator(".answers button")
        .filter(
            new Locator.FilterOptions()
                .setHasText(java.util.regex.Pattern.compile("^" + words + "$")));
  }

  private static Object height(Screen phone) {
    return phone.page().evaluate("document.querySelector('.mine').offsetHeight");
  }
}
