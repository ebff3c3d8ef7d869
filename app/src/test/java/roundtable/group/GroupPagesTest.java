package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;

class GroupPagesTest {
  private static final String[] WHOLE = {
    "name",
    "Wednesday Table",
    "word",
    "chapter",
    "cadence",
    "WEEKLY",
    "meeting",
    "60",
    "turn",
    "4",
    "programme",
    "classic",
    "country",
    "DE",
    "time-zone",
    "Europe/Berlin"
  };

  private static final String[] FOUNDING =
      Stream.concat(Stream.of(WHOLE), Stream.of("profession", "tax adviser", "business", "Brandt"))
          .toArray(String[]::new);

  private final Circle circle = new Circle();

  @AfterEach
  void close() {
    circle.close();
  }

  @Test
  void settings_change_from_now_on_and_the_earlier_ones_are_kept() {
    circle.ada().post(circle.path("/settings"), WHOLE);

    assertThat(circle.bruno().get(circle.path("")).body()).contains("every week, 60 minutes");
    assertThat(circle.ada().get(circle.path("/settings")).body())
        .containsSubsequence("How it was", "every week, 60 minutes", "twice a month, 90 minutes");
  }

  @Test
  void a_turn_longer_than_the_meeting_is_not_kept() {
    String[] wrong = WHOLE.clone();
    wrong[7] = "15";
    wrong[9] = "20";

    Caller.Answer answer = circle.ada().post(circle.path("/settings"), wrong);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("One turn cannot be longer than the meeting");
  }

  @Test
  void members_do_not_read_each_others_address() {
    for (String page : new String[] {"", "/members"}) {
      assertThat(circle.ada().get(circle.path(page)).body()).doesNotContain("@example.org");
    }
    assertThat(circle.ada().get(circle.brunosSeat("")).body()).doesNotContain("@example.org");
  }

  @Test
  void a_group_is_as_missing_to_everyone_outside() {
    for (String page : new String[] {"", "/members", "/settings", "/invitations"}) {
      Caller.Answer foreign = circle.eve().get(circle.path(page));

      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.body()).isEqualTo(circle.eve().get("/nothing").body());
    }
  }

  @Test
  void a_stranger_who_signs_in_founds_no_group() {
    Caller stranger = circle.house().signedIn("new@example.org", "New");

    assertThat(stranger.get("/groups/new").status()).isEqualTo(404);
    assertThat(stranger.post("/groups", WHOLE).status()).isEqualTo(404);
  }

  @Test
  void a_page_asks_the_database_a_fixed_number_of_questions() {
    assertThat(statements("")).isLessThanOrEqualTo(5);
    assertThat(statements("/members")).as("members, guests, offices").isLessThanOrEqualTo(6);
    assertThat(statements("/invitations")).isLessThanOrEqualTo(6);
  }

  private long statements(String page) {
    return circle.house().statements(circle.ada(), circle.path(page));
  }

  @Test
  void a_form_sent_twice_founds_one_group() {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      both.execute(() -> circle.ada().post("/groups", FOUNDING));
      both.execute(() -> circle.ada().post("/groups", FOUNDING));
    }
    assertThat(
            circle
                .house()
                .database()
                .<Integer>read(
                    tx -> tx.fetchCount(NETWORKING_GROUP, NETWORKING_GROUP.NAME.eq(WHOLE[1]))))
        .isEqualTo(1);
  }
}
