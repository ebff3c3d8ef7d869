package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Round;
import roundtable.meeting.Seat;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Mails;

class PlanningPagesTest {
  private House house;
  private Evening evening;

  @BeforeEach
  void open() {
    house = House.open();
    evening = new Evening(house, 24);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_planner_shows_the_sum_and_what_fits() {
    String page = evening.caller(1).get(group() + "/meetings/new").body();

    assertThat(page)
        .contains("It does not fit: 24 turns need 144 minutes, and 65 are left for them.")
        .contains("Three tables, eight at each, side by side")
        .contains("Ten speak today")
        .contains("Shorter turns: 1:40 minutes each");
  }

  @Test
  void a_chosen_offer_lays_a_seat_for_everybody_and_draws_the_tables() {
    Caller.Answer planned = plan("TABLES", "2031-03-04");

    LiveMeeting live = house.product().running().now(meeting(planned));
    assertThat(live.room().seats()).hasSize(24);
    assertThat(live.round().tables()).hasSize(3).allMatch(table -> table.order().size() == 8);
    assertThat(live.round().tables())
        .allSatisfy(
            table ->
                assertThat(live.room().at(table.number()))
                    .extracting(Seat::number)
                    .containsExactlyInAnyOrderElementsOf(table.order()));
  }

  @Test
  void by_rotation_some_speak_and_the_others_listen() {
    LiveMeeting live = house.product().running().now(meeting(plan("ROTATION", "2031-03-04")));

    assertThat(live.round().tables()).hasSize(1);
    assertThat(live.round().tables().getFirst().order()).hasSize(10);
    assertThat(live.room().seats()).hasSize(24);
  }

  @Test
  void a_second_tap_plans_no_second_meeting() {
    Caller.Answer first = plan("TABLES", "2031-03-04");
    Caller.Answer second = plan("TABLES", "2031-03-04");

    assertThat(second.location()).isEqualTo(first.location());
    assertThat(meetings()).hasSize(2);
  }

  @Test
  void a_lower_cadence_changes_how_the_group_meets_from_now_on() {
    plan("LOWER_CADENCE", "2031-03-04");

    assertThat(evening.caller(1).get(group() + "/settings").body()).contains("once a month");
  }

  @Test
  void an_offer_that_does_not_fit_what_was_typed_is_not_taken() {
    Caller.Answer answer = plan("EVERYONE", "2031-03-04");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(meetings()).hasSize(1);
  }

  @Test
  void yesterday_is_refused_with_a_sentence() {
    Caller.Answer answer = plan("TABLES", "2020-03-04");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("That time is over. Choose a day and a time to come.");
  }

  @Test
  void the_order_is_changed_by_hand() {
    Caller ada = evening.caller(1);
    String meeting = "/meetings/" + evening.meeting().id();

    ada.post(meeting + "/order", "move", "3:earlier");

    assertThat(evening.now().round().tables().getFirst().order()).startsWith(1, 3, 2, 4);
    assertThat(ada.get(meeting + "/order").body()).contains("now speaks second.");
  }

  @Test
  void moving_the_meeting_by_a_quarter_of_an_hour_keeps_the_order() {
    Meeting planned = meeting(plan("TABLES", "2031-03-04"));
    List<?> before = house.product().running().now(planned).round().tables();

    evening
        .caller(1)
        .post("/meetings/" + planned.id() + "/plan", fields("TABLES", "2031-03-04", "07:45"));

    Meeting moved =
        meetings().stream().filter(m -> m.id() == planned.id()).findFirst().orElseThrow();
    assertThat(moved.startsAt()).isEqualTo(planned.startsAt().plusSeconds(900));
    assertThat(house.product().running().now(moved).round().tables()).isEqualTo(before);
  }

  @Test
  void a_cancelled_meeting_is_no_longer_next() {
    Caller ada = evening.caller(1);

    ada.post("/meetings/" + evening.meeting().id() + "/cancellation");

    assertThat(ada.get(group() + "/next-meeting").body()).contains("No meeting is planned");
    assertThat(ada.get(group() + "/meetings").body()).contains("cancelled");
    assertThat(ada.get("/meetings/" + evening.meeting().id()).body()).contains("was cancelled");
    assertThat(Mails.newest(house, "bruno@example.org")).contains("Ada Lindqvist called off");
    assertThat(Mails.to(house, "ada@example.org")).isEmpty();
  }

  @Test
  void members_hear_of_another_time_and_not_of_another_order() {
    Meeting planned = meeting(plan("TABLES", "2031-03-04"));
    String change = "/meetings/" + planned.id() + "/plan";

    evening.caller(1).post(change, fields("ROTATION", "2031-03-04", "07:30"));
    assertThat(Mails.to(house, "bruno@example.org")).hasSize(1);
    assertThat(Mails.newest(house, "bruno@example.org"))
        .contains("Tuesday Table meets on Tuesday, 4 March, 7:30 to 9:00.");
    evening.caller(1).post(change, fields("ROTATION", "2031-03-05", "18:00"));

    assertThat(Mails.newest(house, "bruno@example.org"))
        .contains("It was on Tuesday, 4 March, 7:30 to 9:00.")
        .contains("It is now on Wednesday, 5 March, 18:00 to 19:30:");
  }

  @Test
  void a_meeting_that_runs_is_not_cancelled() {
    evening.begun();

    evening.caller(1).post("/meetings/" + evening.meeting().id() + "/cancellation");

    assertThat(evening.now().round().running()).isTrue();
  }

  @Test
  void a_member_reads_when_they_speak() {
    assertThat(evening.caller(3).get("/meetings/" + evening.meeting().id()).body())
        .contains("You speak third.")
        .contains("Ada Lindqvist");
  }

  @Test
  void who_does_not_run_meetings_finds_no_planner() {
    Caller bruno = evening.caller(2);
    Caller stranger = house.signedIn("mallory@example.org", "Mallory");
    String meeting = "/meetings/" + evening.meeting().id();
    String missing = bruno.get("/meetings/99999").body();

    for (String path : List.of(group() + "/meetings/new", meeting + "/plan", meeting + "/order")) {
      assertThat(bruno.get(path).body()).isEqualTo(missing);
    }
    for (String path : List.of(group() + "/meetings", group() + "/next-meeting", meeting)) {
      assertThat(stranger.get(path).body()).isEqualTo(missing);
    }
    assertThat(bruno.post(meeting + "/order", "move", "3:earlier").status()).isEqualTo(404);
    assertThat(bruno.post(meeting + "/draw").status()).isEqualTo(404);
    assertThat(bruno.post(meeting + "/cancellation").status()).isEqualTo(404);
  }

  @Test
  void a_page_asks_the_database_the_same_however_many_members_there_are() {
    Caller ada = evening.caller(1);
    String meeting = "/meetings/" + evening.meeting().id();
    evening.now();

    assertThat(statements(ada, group() + "/meetings/new")).isEqualTo(5);
    assertThat(statements(ada, group() + "/meetings")).isEqualTo(6);
    assertThat(statements(ada, group() + "/next-meeting")).isEqualTo(4);
    assertThat(statements(ada, meeting)).isEqualTo(5);
    assertThat(statements(ada, meeting + "/order")).isEqualTo(5);
    assertThat(statements(ada, meeting + "/plan")).isEqualTo(6);
  }

  private long statements(Caller caller, String path) {
    long before = house.database().statements();
    assertThat(caller.get(path).status()).as(path).isEqualTo(200);
    return house.database().statements() - before;
  }

  private Caller.Answer plan(String offer, String day) {
    return evening.caller(1).post(group() + "/meetings", fields(offer, day, "07:30"));
  }

  private static String[] fields(String offer, String day, String time) {
    return new String[] {
      "day",
      day,
      "time",
      time,
      "minutes",
      "90",
      "open",
      "15",
      "closing",
      "10",
      "turn",
      "5",
      "programme",
      "five-minute",
      "programme-before",
      "five-minute",
      "offer",
      offer
    };
  }

  private Meeting meeting(Caller.Answer planned) {
    assertThat(planned.status()).as(planned.body()).isEqualTo(303);
    return meetings().stream()
        .filter(one -> planned.location().equals("/meetings/" + one.id() + "/order"))
        .findFirst()
        .orElseThrow();
  }

  private List<Meeting> meetings() {
    return house.database().read(context -> Meetings.all(context, evening.member(1)));
  }

  private String group() {
    return "/groups/" + evening.member(1).groupId();
  }

  @Test
  void two_taps_at_once_plan_one_meeting() {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      both.execute(() -> plan("TABLES", "2031-03-04"));
      both.execute(() -> plan("TABLES", "2031-03-04"));
    }
    assertThat(meetings()).hasSize(2);
  }

  @Test
  void a_meeting_cancelled_twice_is_told_once() {
    Caller ada = evening.caller(1);
    String meeting = "/meetings/" + evening.meeting().id();

    ada.post(meeting + "/cancellation");
    ada.post(meeting + "/cancellation");

    assertThat(ada.get(group() + "/meetings").body()).contains("This meeting was cancelled.");
    assertThat(Mails.to(house, "bruno@example.org")).hasSize(1);
  }

  @Test
  void a_stop_between_cancelling_and_closing_leaves_no_meeting_to_come_to() {
    Caller ada = evening.caller(1);
    Meeting meeting = evening.meeting();
    Meetings.Open open = new Meetings.Open(meeting, evening.member(1));
    house.database().change(tx -> Plans.cancel(tx, open, house.clock().instant()));

    assertThat(ada.get(group() + "/next-meeting").body()).contains("No meeting is planned");
    assertThat(house.stranger().get("/join/" + meeting.pin()).status()).isEqualTo(404);
    String plan = "/meetings/" + meeting.id() + "/plan";
    assertThat(ada.post(plan, fields("TABLES", "2031-03-04", "07:45")).location())
        .isEqualTo("/meetings/" + meeting.id());
    assertThat(Mails.to(house, "bruno@example.org")).isEmpty();

    ada.post("/meetings/" + meeting.id() + "/cancellation");
    assertThat(evening.now().round().phase()).isEqualTo(Round.Phase.CLOSED);
  }
}
