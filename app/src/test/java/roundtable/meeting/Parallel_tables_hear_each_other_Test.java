package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** Sixteen people do not fit at one table; at two, what is said at one is heard at the other. */
class Parallel_tables_hear_each_other_Test {
  private static final int PEOPLE = 16;

  @Test
  void tables_side_by_side_run_themselves_and_raise_hands_across_the_room() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, PEOPLE);
      IntStream.rangeClosed(1, PEOPLE)
          .forEach(seat -> evening.happens(new MeetingCommand.TakeSeat(seat)));
      try (Screen desk = evening.desk();
          Screen bruno = evening.phone(2)) {
        chooseTables(evening, desk);
        standsAtTheTableOf(evening, bruno, 2);

        List<Integer> second = evening.now().round().tables().getLast().order();
        int listener = evening.now().round().tables().getFirst().order().getLast();
        try (Screen speaker = evening.phone(second.get(0));
            Screen neighbour = evening.phone(second.get(1));
            Screen elsewhere = evening.phone(listener);
            Screen projector = evening.projector(2)) {
          desk.page().getByText("Start the round").click();
          desk.page().getByText("Next: ").click();

          speaker.page().getByText("Start my turn").click();
          speaker.page().getByLabel("Another company").fill("Harbor Bakery");
          speaker.page().getByText("Recent client", exactly()).click();

          assertThat(neighbour.page().locator(".card h2")).hasText("Harbor Bakery");
          assertThat(elsewhere.page().locator(".elsewhere"))
              .containsText("At table 2: Harbor Bakery");

          elsewhere.page().locator("#too-1").click();

          assertThat(projector.page().locator(".now .chord")).hasCount(1);
          assertThat(projector.page().locator(".seat.beside.hand")).hasText("Table 1");
          assertThat(projector.page().locator(".moment")).containsText("knows Harbor Bakery too");
          assertThat(speaker.page().getByText("1 hand so far")).isVisible();
          List.of(projector, speaker, neighbour, elsewhere).forEach(Screen::isSound);
          projector.screenshot("parallel-projector");
          elsewhere.screenshot("parallel-elsewhere");

          speaker.page().getByText("I am done").click();
          assertThat(neighbour.page().getByText("You are next")).isVisible();
          neighbour.screenshot("parallel-next");
          neighbour.page().getByText("Start my turn").click();

          desk.page().getByText("Undo").click();
          assertThat(desk.page().getByText("Nobody has spoken yet")).isVisible();
          assertThat(evening.now().speaker(2)).extracting(Seat::number).isEqualTo(second.get(1));
          desk.screenshot("parallel-desk");

          evening.happens(new MeetingCommand.EndRound());
          assertThat(projector.page().locator(".seats .seat")).hasCount(PEOPLE);
          assertThat(projector.page().locator(".web .chord")).hasCount(1);
          projector.screenshot("parallel-web");
        }
      }
    }
  }

  private static void chooseTables(Evening evening, Screen desk) {
    desk.open("/meetings/" + evening.meeting().id() + "/plan");
    desk.page().locator("button[name=offer][value=TABLES]").click();
    desk.page().waitForURL("**/order");
    assertThat(desk.page().getByText("Table 2", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    desk.screenshot("parallel-order");
    desk.open("/meetings/" + evening.meeting().id() + "/desks/1");
  }

  /** The phone was open before the tables were drawn; it follows its seat. */
  private static void standsAtTheTableOf(Evening evening, Screen phone, int number) {
    Seat seat = Objects.requireNonNull(evening.now().room().seat(number));
    assertThat(phone.page().locator("[data-table]"))
        .hasAttribute("data-table", Integer.toString(seat.table()));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
