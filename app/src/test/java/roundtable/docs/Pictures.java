package roundtable.docs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Hand;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/**
 * Plays the demo group's round and takes the README's pictures. Not part of the suite (its name
 * does not end with Test): {@code bin/pictures} runs it.
 */
class Pictures {
  private static final Path FOLDER = Document.PROJECT.resolve("docs/pictures");
  private static final long MOST_BYTES = 160_000;
  private static final int DANA = 4;

  @Test
  void the_table_the_desk_and_two_phones_in_mid_turn() throws IOException {
    Files.createDirectories(FOLDER);
    try (House house = House.open("http://table.example")) {
      Evening evening = danaSpeaks(new Evening(house, 10));
      try (Screen table = evening.projector();
          Screen desk = evening.desk();
          Screen speaker = evening.phone(DANA);
          Screen listener = evening.phone(5)) {
        table.page().setViewportSize(1280, 720);
        evening.names("Northway Logistics", Mention.Kind.PROSPECT);
        evening.names("Harbor Bakery", Mention.Kind.CLIENT);
        house.clock().pass(Duration.ofSeconds(108));
        evening.raises(8, 5, Hand.Kind.BUSINESS_TOO);
        evening.raises(9, 5, Hand.Kind.BUSINESS_TOO);
        evening.raises(2, 5, Hand.Kind.KNOWS_SOMEONE);
        assertThat(table.page().locator(".now .chord")).hasCount(3);
        assertThat(listener.page().locator(".card h2")).hasText("Harbor Bakery");

        take(table, "table");
        take(desk, "desk");
        take(speaker, "speaking");
        take(listener, "listening");
      }
    }
  }

  /** Ada, Bruno and Carla have spoken, and the web of the room has begun. */
  private static Evening danaSpeaks(Evening evening) {
    evening.begun();
    for (int seat = 1; seat < DANA; seat++) {
      evening.names(
          "Old Mill Brewery,Spree Hotels,Lindqvist Dental".split(",")[seat - 1],
          Mention.Kind.CLIENT);
      evening.raises(10 - seat, seat, Hand.Kind.BUSINESS_TOO);
      evening.raises(5, seat, Hand.Kind.KNOWS_SOMEONE);
      evening.happens(new MeetingCommand.NextTurn(1, null));
    }
    return evening;
  }

  private static void take(Screen screen, String name) throws IOException {
    Path file = FOLDER.resolve(name + ".png");
    screen.page().reload();
    screen.page().waitForTimeout(1_000);
    screen.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(Files.size(file)).as("bytes of " + name).isLessThan(MOST_BYTES);
  }
}
