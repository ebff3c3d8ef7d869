package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.testing.Mails;

/** Where a meeting is held: said once, when planning. */
class WhereTest extends Planned {
  private static final String BRUNO = "bruno@example.org";

  private String planAt(String path, String place) {
    List<String> fields = new ArrayList<>(List.of(fields("TABLES", "2031-03-04", "07:30")));
    fields.addAll(List.of("place", place));
    return evening.caller(1).post(path, fields.toArray(String[]::new)).location();
  }

  private String page(String path) {
    return evening.caller(2).get(path).body();
  }

  @Test
  void the_place_stands_in_the_mail_in_the_list_and_on_the_meetings_page() {
    String meeting = planAt(group() + "/meetings", "Café & Linde").replace("/order", "");

    assertThat(Mails.newest(house, BRUNO)).contains("7:30 to 9:00, Café & Linde.");
    assertThat(page(meeting)).contains("Café &amp; Linde");
    assertThat(page(group() + "/meetings")).contains("Café &amp; Linde");
    assertThat(evening.caller(1).get(group() + "/meetings/new").body())
        .as("the next one is usually there as well")
        .contains("value=\"Café &amp; Linde\"");
  }

  @Test
  void another_place_is_news_as_another_time_is() {
    String planner = planAt(group() + "/meetings", "Town hall").replace("/order", "/plan");
    int before = Mails.to(house, BRUNO).size();

    planAt(planner, "Town hall");
    assertThat(Mails.to(house, BRUNO)).hasSize(before);
    planAt(planner, "Café Linde");

    assertThat(Mails.newest(house, BRUNO))
        .contains("7:30 to 9:00, Town hall.", "7:30 to 9:00, Café Linde:");
  }
}
