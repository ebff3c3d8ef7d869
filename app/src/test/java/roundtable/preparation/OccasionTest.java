package roundtable.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import roundtable.meeting.planning.When;

class OccasionTest {
  private static final When EVENING =
      new When(ZonedDateTime.parse("2026-10-20T18:00:00+02:00[Europe/Berlin]"), 90);
  private static final When EARLY =
      new When(ZonedDateTime.parse("2026-10-20T07:30:00+02:00[Europe/Berlin]"), 90);

  @Test
  void a_reminder_is_due_three_days_before_and_on_the_morning() {
    assertThat(due(EVENING, "2026-10-17T17:59:00+02:00")).isEqualTo("nothing");
    assertThat(due(EVENING, "2026-10-17T18:00:00+02:00")).isEqualTo("THREE_DAYS_BEFORE");
    assertThat(due(EVENING, "2026-10-20T06:59:00+02:00")).isEqualTo("THREE_DAYS_BEFORE");
    assertThat(due(EVENING, "2026-10-20T07:00:00+02:00")).isEqualTo("ON_THE_MORNING");
  }

  @Test
  void an_early_meeting_is_recalled_two_hours_before() {
    assertThat(due(EARLY, "2026-10-20T05:29:00+02:00")).isEqualTo("THREE_DAYS_BEFORE");
    assertThat(due(EARLY, "2026-10-20T05:30:00+02:00")).isEqualTo("ON_THE_MORNING");
  }

  @Test
  void once_it_has_begun_nothing_is_due() {
    assertThat(due(EVENING, "2026-10-20T18:00:00+02:00")).isEqualTo("nothing");
  }

  private static String due(When when, String at) {
    Instant now = ZonedDateTime.parse(at).toInstant();
    return Occasion.due(when, now).map(Enum::name).orElse("nothing");
  }
}
