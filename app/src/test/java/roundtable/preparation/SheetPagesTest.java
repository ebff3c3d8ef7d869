package roundtable.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Mention;
import roundtable.meeting.Prepared;
import roundtable.meeting.Programme;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

class SheetPagesTest {
  private House house;
  private Evening evening;
  private Caller bruno;

  @BeforeEach
  void open() {
    house = House.open();
    evening = new Evening(house, 3);
    bruno = evening.caller(2);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_line_is_saved_alone_and_leaves_the_others_as_they_were() {
    bruno.post(sheet(), "client-1", "Harbor Bakery");
    bruno.post(sheet(), "prospect-2", "Northway Logistics", "prospect-2-whom", "head of depots");

    assertThat(lines(evening.meeting()))
        .extracting(Prepared.Line::named)
        .extracting(Mention.Named::company, Mention.Named::kind, Mention.Named::whom)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Harbor Bakery", Mention.Kind.CLIENT, ""),
            org.assertj.core.groups.Tuple.tuple(
                "Northway Logistics", Mention.Kind.PROSPECT, "head of depots"));
  }

  @Test
  void saved_is_said_beside_the_button_that_was_pressed() {
    Caller.Answer saved = bruno.post(sheet(), "client-1", "Harbor Bakery");

    assertThat(saved.location()).isEqualTo(sheet() + "?saved=yes#save");
    assertThat(bruno.get(sheet() + "?saved=yes").body())
        .containsPattern("(?s)id=\"save\">Save</button>\\s*<p[^>]*role=\"status\"><b>Saved.</b>");
    assertThat(bruno.get(sheet()).body()).doesNotContain("<b>Saved.</b>");
  }

  @Test
  void saving_is_forgiving() {
    bruno.post(sheet(), "client-1", "  Harbor Bakery  ", "client-2", "", "prospect-9", "nobody");
    bruno.post(sheet(), "client-2", "x".repeat(500));
    bruno.post(sheet(), "client-1", "");

    assertThat(lines(evening.meeting()))
        .extracting(line -> line.named().company())
        .containsExactly("x".repeat(200));
  }

  @Test
  void a_line_keeps_its_number_when_its_words_change() {
    bruno.post(sheet(), "client-1", "Harbor Bakery");
    long before = lines(evening.meeting()).getFirst().id();

    bruno.post(sheet(), "client-1", "Harbor Bakery & Café");

    assertThat(lines(evening.meeting()).getFirst().id()).isEqualTo(before);
  }

  @Test
  void every_change_is_answered_with_what_is_still_missing() {
    bruno.post(sheet(), "client-1", "Harbor Bakery");
    Caller.Answer coach =
        bruno.send(
            bruno
                .request(sheet())
                .header("HX-Request", "true")
                .header("HX-Target", "coach")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("prospect-1=Northway")));

    assertThat(coach.body())
        .contains("Your sheet is ready. Add a second prospect")
        .doesNotContain("<html");
  }

  @Test
  void an_open_prospect_is_carried_over_kept_or_dropped_with_one_tap() {
    bruno.post(sheet(), "prospect-1", "Northway Logistics", "prospect-2", "Kessler Garden");
    Meeting next = inTwoWeeks();
    String sheet = "/meetings/" + next.id() + "/sheet";

    assertThat(bruno.get(sheet).body()).contains("Northway Logistics").contains("still open from");
    String page = bruno.get(sheet).body();
    bruno.post(sheet, "carried", answer(page, "keep", 0));
    bruno.post(sheet, "carried", answer(page, "drop", 1));

    assertThat(lines(next))
        .extracting(line -> line.named().company())
        .containsExactly("Northway Logistics");
    assertThat(bruno.get(sheet).body()).doesNotContain("Kessler").doesNotContain("still open");
  }

  @Test
  void what_was_dropped_does_not_come_back_from_an_older_sheet() {
    bruno.post(sheet(), "prospect-1", "Northway Logistics");
    Meeting next = inTwoWeeks();
    String sheet = "/meetings/" + next.id() + "/sheet";
    bruno.post(sheet, "carried", answer(bruno.get(sheet).body(), "drop", 0));

    assertThat(bruno.get(sheet).body()).doesNotContain("Northway");
  }

  @Test
  void another_members_prospect_cannot_be_taken_over_by_its_number() {
    bruno.post(sheet(), "prospect-1", "Northway Logistics");
    long number = lines(evening.meeting()).getFirst().id();
    Meeting next = inTwoWeeks();

    Caller carla = evening.caller(3);
    carla.post("/meetings/" + next.id() + "/sheet", "carried", number + ":keep");

    assertThat(carla.get("/meetings/" + next.id() + "/sheet").body()).doesNotContain("Northway");
  }

  @Test
  void a_strangers_sheet_is_as_if_it_were_not_there() {
    Caller stranger = house.signedIn("mallory@example.org", "Mallory");
    String missing = stranger.get("/nothing").body();

    assertThat(stranger.get(sheet()).body()).isEqualTo(missing);
    assertThat(stranger.get("/prepare/made-up").body()).isEqualTo(missing);
    assertThat(stranger.post(sheet(), "client-1", "x").status()).isEqualTo(404);
    assertThat(stranger.get("/groups/" + evening.member(1).groupId() + "/preparation").body())
        .isEqualTo(missing);
    String readiness = "/meetings/" + evening.meeting().id() + "/readiness";
    assertThat(bruno.get(readiness).body()).isEqualTo(bruno.get("/nothing").body());
  }

  @Test
  void in_the_classic_programme_one_line_is_enough() {
    try (House other = House.open()) {
      Evening classic = new Evening(other, 3, Programme.CLASSIC);
      Caller member = classic.caller(2);
      String sheet = "/meetings/" + classic.meeting().id() + "/sheet";

      member.post(sheet, "ask", "Landlords with more than ten flats");

      assertThat(member.get(sheet).body())
          .contains("Landlords with more than ten flats")
          .contains("There is nothing to prepare");
    }
  }

  @Test
  void a_sheet_asks_the_database_the_same_however_long_it_is() {
    String[] paths = {sheet(), "/groups/" + evening.member(1).groupId() + "/preparation"};
    evening.caller(1).get(paths[0]);

    assertThat(statements(bruno, paths[0])).isEqualTo(7);
    bruno.post(sheet(), "client-1", "One", "client-2", "Two", "prospect-1", "Three");
    assertThat(statements(bruno, paths[0])).isEqualTo(7);
    assertThat(statements(evening.caller(1), paths[1])).isEqualTo(8);
    String readiness = "/meetings/" + evening.meeting().id() + "/readiness";
    assertThat(statements(evening.caller(1), readiness)).isEqualTo(7);
  }

  private long statements(Caller caller, String path) {
    return house.statements(caller, path);
  }

  private Meeting inTwoWeeks() {
    Meeting now = evening.meeting();
    return house
        .database()
        .write(
            tx ->
                Meetings.plan(
                    tx,
                    evening.member(1),
                    new Meeting(
                        0,
                        now.groupId(),
                        now.startsAt().plus(Duration.ofDays(14)),
                        90,
                        now.turns(),
                        "",
                        ""),
                    house.clock().instant()));
  }

  private List<Prepared.Line> lines(Meeting meeting) {
    return house
        .database()
        .read(tx -> new PreparedSheets().sheet(tx, evening.member(2).id(), meeting.id()));
  }

  private static String answer(String page, String word, int which) {
    return java.util.regex.Pattern.compile("value=\"(\\d+:" + word + ")\"")
        .matcher(page)
        .results()
        .skip(which)
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private String sheet() {
    return "/meetings/" + evening.meeting().id() + "/sheet";
  }
}
