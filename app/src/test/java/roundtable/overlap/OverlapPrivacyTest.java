package roundtable.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.overlap.Listener.named;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roundtable.client.Kind;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

class OverlapPrivacyTest {
  private static final String SECRET = "Harbor Bakery Canary";

  @Test
  void no_other_member_officer_visitor_or_stranger_reads_a_row() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4).begun();
      Listener bruno = Listener.at(evening, 2).has(SECRET, Kind.CLIENT);
      Listener carla = Listener.at(evening, 3);
      Listener officer = Listener.at(evening, 1);
      Caller visitor = admitted(house, evening, null);
      int mention = named(evening, SECRET, Mention.Kind.CLIENT);
      assertThat(bruno.sees(mention)).contains("On your list: " + SECRET);

      Caller.Answer missing = house.stranger().get("/meetings/99999/seats/1/mentions/1/overlap");
      for (Caller other :
          List.of(
              carla.phone(),
              officer.phone(),
              visitor,
              house.stranger(),
              house.signedIn("zoe@example.org", "Zoe"),
              evening.caller(2))) {
        assertThat(other.get(bruno.address(mention))).isEqualTo(missing);
        assertThat(other.post(bruno.address(mention), "answer", "SAME")).isEqualTo(missing);
      }
      assertThat(carla.sees(mention)).contains("Not on your list");
      assertThat(carla.phone().get(carla.uses()).body()).doesNotContain("one row");
    }
  }

  @Test
  void a_phone_let_in_on_a_members_seat_looks_into_no_list() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4).begun();
      Listener.at(evening, 2).has(SECRET, Kind.CLIENT);
      Listener borrowed = Listener.with(evening, 2, admitted(house, evening, 2));
      int mention = named(evening, SECRET, Mention.Kind.CLIENT);

      assertThat(borrowed.sees(mention)).contains("This phone is not known as yours");
      assertThat(borrowed.phone().post(borrowed.address(mention), "answer", "SAME").status())
          .isEqualTo(404);
    }
  }

  @Test
  void a_match_no_match_no_list_a_paused_list_and_a_guest_are_the_same_size() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 5).begun();
      Listener match = Listener.at(evening, 2).has(SECRET, Kind.CLIENT);
      Listener other = Listener.at(evening, 3).has("Zebra Tiles", Kind.CLIENT);
      Listener none = Listener.at(evening, 4);
      Listener paused = Listener.at(evening, 5).has(SECRET, Kind.CLIENT);
      paused.phone().post(paused.whole() + "/pause");
      Listener guest = Listener.with(evening, 6, admitted(house, evening, null));
      Listener borrowed = Listener.with(evening, 4, admitted(house, evening, 4));
      int mention = named(evening, SECRET, Mention.Kind.CLIENT);

      for (Listener one : List.of(match, other, none, paused, guest, borrowed)) {
        assertThat(one.bytes(mention)).isEqualTo(SameShape.BYTES);
      }
      assertThat(squeezed(match, mention)).isEqualTo(SameShape.BYTES);
    }
  }

  @Test
  void the_longest_names_fit_the_same_size() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      String longest = "&\"'<>".repeat(40) + " Bakery " + "Ж".repeat(60);
      Listener bruno = Listener.at(evening, 2).has(longest, Kind.CLIENT);
      int mention = named(evening, longest, Mention.Kind.PROSPECT);

      assertThat(bruno.bytes(mention)).isEqualTo(SameShape.BYTES);
    }
  }

  @Test
  void every_answer_comes_at_the_same_beat() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4).begun();
      Listener match = Listener.at(evening, 2).has(SECRET, Kind.CLIENT);
      Listener none = Listener.at(evening, 3);
      Listener guest = Listener.with(evening, 5, admitted(house, evening, null));
      int mention = named(evening, SECRET, Mention.Kind.CLIENT);

      long found = quickest(match, mention);
      long nothing = quickest(none, mention);
      long noList = quickest(guest, mention);

      assertThat(List.of(found, nothing, noList))
          .allMatch(millis -> millis >= SameShape.BEAT.toMillis())
          .as("within a network's jitter of each other")
          .allMatch(millis -> Math.abs(millis - found) < 60);
    }
  }

  @Test
  void foreign_and_guessed_numbers_are_as_missing() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4).begun();
      Listener bruno = Listener.at(evening, 2).has(SECRET, Kind.CLIENT);
      Listener carla = Listener.at(evening, 3).has(SECRET, Kind.CLIENT);
      int mention = named(evening, SECRET, Mention.Kind.CLIENT);
      String hers = carla.shown(mention);

      Caller.Answer missing = bruno.overlap(99);
      assertThat(missing.status()).isEqualTo(404);
      assertThat(bruno.phone().post(bruno.address(mention), "client", hers, "answer", "SAME"))
          .isEqualTo(missing);
      assertThat(bruno.phone().post(bruno.address(mention), "client", "x", "answer", "SAME"))
          .isEqualTo(missing);
      assertThat(bruno.phone().get(bruno.address(mention).replace("mentions/1", "mentions/x")))
          .isEqualTo(missing);
      assertThat(
              bruno
                  .phone()
                  .get(bruno.address(mention).replace("mentions/1", "mentions/4294967297")))
          .isEqualTo(missing);
      carla.answers(mention, "SAME");
      assertThat(bruno.phone().post(bruno.uses() + "/answers/1/undo")).isEqualTo(missing);
      assertThat(house.signedIn("zoe@example.org", "Zoe").get(bruno.uses())).isEqualTo(missing);
    }
  }

  @Test
  void wildcards_match_nothing_and_what_the_eye_cannot_see_changes_nothing() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2).has(SECRET, Kind.CLIENT);

      for (String wild : List.of("%", "_", "*", ".*", "?", "' OR '1'='1", "\u200B", "\u202E")) {
        assertThat(bruno.sees(named(evening, wild, Mention.Kind.CLIENT)))
            .as(wild)
            .contains("Not on your list");
      }
      evening.happens(new MeetingCommand.NextTurn(1, 3));
      for (String same :
          List.of(
              "Harbor\u200B Bakery\u00AD Canary",
              "HARBOR BAKERY\u00A0CANARY",
              "\u202AHarbor Bakery Canary")) {
        assertThat(bruno.sees(named(evening, same, Mention.Kind.CLIENT)))
            .as(same)
            .contains("On your list: " + SECRET);
      }
      int homoglyph = named(evening, "Hаrbоr Bаkery Cаnary", Mention.Kind.CLIENT);
      assertThat(bruno.bytes(homoglyph)).isEqualTo(SameShape.BYTES);
    }
  }

  private static long quickest(Listener listener, int mention) {
    listener.overlap(mention);
    return IntStream.range(0, 6)
        .mapToLong(
            i -> {
              long start = System.nanoTime();
              listener.overlap(mention);
              return Duration.ofNanos(System.nanoTime() - start).toMillis();
            })
        .min()
        .orElseThrow();
  }

  /** The size when the browser says that it would take less. */
  private static int squeezed(Listener listener, int mention) {
    return listener
        .phone()
        .send(
            listener
                .phone()
                .request(listener.address(mention))
                .header("Accept-Encoding", "gzip, br")
                .GET())
        .body()
        .getBytes(StandardCharsets.UTF_8)
        .length;
  }

  private static Caller admitted(House house, Evening evening, @Nullable Integer seat) {
    Caller caller = house.stranger();
    String door =
        caller.post("/join/" + evening.meeting().pin() + "/knocks", "name", "Vera Blum").location();
    String knock = evening.now().room().atTheDoor().getLast().id();
    evening.happens(new MeetingCommand.AdmitKnock(knock, seat));
    caller.get(door);
    return caller;
  }
}
