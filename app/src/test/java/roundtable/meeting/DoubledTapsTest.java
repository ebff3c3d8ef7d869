package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** A finger that slips, a tap that was kept: the meeting moves once. */
class DoubledTapsTest {
  @Test
  void a_double_click_on_next_starts_one_turn() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4).begun();
      try (Screen desk = evening.desk()) {
        desk.page().locator("#step-next").dblclick();
        assertThat(desk.page().locator(".now-who h1")).hasText(evening.member(2).name());

        desk.page().waitForTimeout(800);
        desk.page().keyboard().press("ArrowRight");
        desk.page().keyboard().press("ArrowRight");
        assertThat(desk.page().locator(".now-who h1")).hasText(evening.member(3).name());
        desk.page().waitForTimeout(800);
        assertThat(evening.now().speaker(1)).extracting(Seat::number).isEqualTo(3);
      }
    }
  }

  @Test
  void the_same_form_sent_twice_moves_the_round_once() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4).begun();
      Caller ada = evening.caller(1);
      String desk = "/meetings/" + evening.meeting().id() + "/desks/1";
      String drawn = ada.get(desk).body();

      for (int i = 0; i < 2; i++) {
        ada.post(
            desk + "/steps",
            "do",
            "next",
            "turn",
            field(drawn, "turn"),
            "next",
            field(drawn, "next"),
            "step",
            field(drawn, "step"));
      }

      assertThat(evening.now().speaker(1)).extracting(Seat::number).isEqualTo(2);
    }
  }

  @Test
  void the_end_of_the_round_is_asked_twice_and_never_by_a_slip() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      evening.happens(new MeetingCommand.NextTurn(1, null));
      try (Screen desk = evening.desk()) {
        desk.page().locator("#step-end").dblclick();
        assertThat(desk.page().locator(".now-who h1")).hasText("Between turns");
        desk.page().keyboard().press("ArrowRight");
        assertThat(desk.page().getByText("Yes, end it for everybody")).isHidden();
        assertThat(evening.now().round().running()).isTrue();
        desk.page().locator("#step-end-round summary").click();
        desk.screenshot("desk-end-round");
        desk.isSound();

        desk.page().getByText("Yes, end it for everybody").dblclick();

        assertThat(desk.page().getByText("Close the meeting")).isVisible();
        desk.page().waitForTimeout(800);
        assertThat(evening.now().round().phase()).isEqualTo(Round.Phase.ENDED);
      }
    }
  }

  @Test
  void the_first_table_to_finish_does_not_end_the_round_of_the_others() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4);
      evening.happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))));
      evening.begun();
      evening.happens(new MeetingCommand.NextTurn(1, null));
      evening.happens(new MeetingCommand.EndTurn(1));
      try (Screen desk = evening.desk()) {
        assertThat(desk.page().locator(".now-who p")).containsText("They go on at table 2.");
        assertThat(desk.page().locator("#step-end-round")).hasCount(0);
        assertThat(desk.page().locator("#step-end-early")).isVisible();
        desk.screenshot("desk-first-table-done");
      }
    }
  }

  @Test
  void a_hand_that_is_tapped_twice_stays_up() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      evening.names("Harbor Bakery", Mention.Kind.CLIENT);
      try (Screen phone = evening.phone(2)) {
        int x = centre(phone.page(), "x + b.width / 2");
        int y = centre(phone.page(), "y + b.height / 2");
        Clock phonesClock = phone.page().clock();
        phonesClock.install();
        phonesClock.pauseAt(System.currentTimeMillis() + 1000);
        phone.page().mouse().click(x, y);
        assertThat(phone.page().getByText("You raised your hand")).isVisible();
        phone.page().mouse().click(x, y);
        phone.page().waitForTimeout(800);
        phonesClock.runFor(800);
        assertThat(phone.page().getByText("You raised your hand")).isVisible();

        phone.page().mouse().click(x, y);
        assertThat(phone.page().getByText("You raised your hand")).isHidden();
      }
    }
  }

  private static int centre(Page page, String of) {
    Object value =
        page.evaluate(
            "() => { const b = document.getElementById('too-1').getBoundingClientRect(); return Math.round(b."
                + of
                + ") }");
    return ((Number) value).intValue();
  }

  private static String field(String page, String name) {
    Matcher matcher = Pattern.compile("name=\"" + name + "\" value=\"(\\d+)\"").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
