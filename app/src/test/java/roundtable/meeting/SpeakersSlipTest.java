package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.preparation.PreparedSheets;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** What a speaker taps by mistake, has named already, or has prepared to ask. */
class SpeakersSlipTest {
  @Test
  void a_company_tapped_by_mistake_is_taken_back_by_the_speaker_or_at_the_desk() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      prepared(house, evening, "Harbor Bakery");
      try (Screen speaker = evening.phone(1);
          Screen desk = evening.desk()) {
        speaker.page().getByText("Harbor Bakery").click();
        assertThat(desk.page().locator(".on-the-table b")).hasText("Harbor Bakery");
        speaker.screenshot("speaking-take-back");
        speaker.isSound();
        speaker.page().getByLabel("Take Harbor Bakery off the table").click();
        assertThat(desk.page().locator(".on-the-table")).hasCount(0);
        assertThat(speaker.page().getByLabel("Take Harbor Bakery off the table")).hasCount(0);

        desk.page().getByLabel("The speaker says").fill("Habor Bkery");
        desk.page().getByText("Recent client", exactly()).click();
        desk.page().getByLabel("Take Habor Bkery off the table").click();
        assertThat(desk.page().locator(".on-the-table")).hasCount(0);
        assertThat(evening.now().round().cards().mentions()).isEmpty();
      }
    }
  }

  @Test
  void what_is_typed_at_the_desk_marks_the_line_of_the_sheet() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      prepared(house, evening, "Harbor Bakery");
      try (Screen speaker = evening.phone(1)) {
        evening.names("harbor bakery", Mention.Kind.PROSPECT);

        assertThat(speaker.page().locator(".say.current")).hasCount(1);
        assertThat(speaker.page().locator(".say")).hasCount(1);
      }
    }
  }

  @Test
  void the_ask_that_was_prepared_lies_on_the_speakers_phone() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3, Programme.CLASSIC).begun();
      evening
          .caller(1)
          .post(
              "/meetings/" + evening.meeting().id() + "/sheet",
              "ask",
              "Anybody who moves offices this year");
      try (Screen speaker = evening.phone(1);
          Screen table = evening.projector()) {
        speaker.page().getByText("Anybody who moves offices this year").click();

        assertThat(table.page().locator(".ask")).containsText("Anybody who moves offices");
        assertThat(speaker.page().locator(".say.current")).hasCount(1);
        speaker.screenshot("speaking-ask");
      }
    }
  }

  @Test
  void the_desk_chimes_when_the_time_is_up() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 2).begun();
      try (Screen desk = evening.desk()) {
        desk.page()
            .evaluate(
                "() => { window.AudioContext = class { constructor() { window.chimed = true } } }");
        house.clock().pass(left(evening).minusSeconds(3));
        desk.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

        desk.page().waitForCondition(() -> chimed(desk));
      }
    }
  }

  private static Duration left(Evening evening) {
    return java.util.Objects.requireNonNull(evening.now().round().current(1)).timer().length();
  }

  private static void prepared(House house, Evening evening, String company) {
    Mention.Named line = new Mention.Named(company, Mention.Kind.CLIENT, "", "", null);
    house
        .database()
        .change(
            tx ->
                PreparedSheets.write(tx, evening.member(1).id(), evening.meeting(), List.of(line)));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static boolean chimed(Screen desk) {
    return Boolean.TRUE.equals(desk.page().evaluate("window.chimed === true"));
  }
}
