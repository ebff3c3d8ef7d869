package roundtable.meeting.planning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Screen;

/** An old phone, or two hundred per cent on a small one. */
class NarrowScreenTest extends Planned {
  @Test
  void the_planner_keeps_its_words_and_nothing_sticks_out_at_320_pixels() {
    try (Screen phone = Browser.phone(house).as(evening.caller(1))) {
      phone.page().setViewportSize(320, 700);
      phone.open(group() + "/meetings/new");
      assertThat(phone.page().locator(".span-words").first()).containsText("14 turns too many");
      assertThat(phone.page().locator(".span-words").first()).isVisible();
      phone.screenshot("planner-320");
      phone.isSound();
      phone.open(group() + "/settings");
      phone.isSound();
    }
  }
}
