package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Seat;
import roundtable.testing.Caller;

/** The sum of a meeting, what fits, and planning it. */
class PlanningPagesTest extends Planned {
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

  @Test
  void two_taps_at_once_plan_one_meeting() {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      both.execute(() -> plan("TABLES", "2031-03-04"));
      both.execute(() -> plan("TABLES", "2031-03-04"));
    }
    assertThat(meetings()).hasSize(2);
  }
}
