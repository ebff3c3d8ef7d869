package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.group.Cadence;
import roundtable.group.Group;
import roundtable.group.Setting;
import roundtable.meeting.Meeting;
import roundtable.meeting.Programme;

class WantedTest {
  private static final Group BERLIN =
      new Group(
          1,
          "Tuesday Table",
          "group",
          "DE",
          "Europe/Berlin",
          new Setting(Cadence.WEEKLY, "five-minute", 90, 300));

  @Test
  void the_hour_stays_when_the_clocks_change() {
    // Summer time ends on 25 October 2026: 7:30 is 5:30 UTC before, 6:30 UTC after.
    Wanted wanted =
        Wanted.usual(
            BERLIN, List.of(at("2026-10-20T05:30:00Z")), Instant.parse("2026-10-21T08:00:00Z"));

    assertThat(wanted.day()).isEqualTo(LocalDate.of(2026, 10, 27));
    assertThat(wanted.time()).isEqualTo(LocalTime.of(7, 30));
    assertThat(wanted.startsAt(BERLIN)).isEqualTo(Instant.parse("2026-10-27T06:30:00Z"));
  }

  @Test
  void after_a_long_pause_the_next_meeting_is_still_to_come() {
    Instant now = Instant.parse("2026-11-21T08:00:00Z");

    assertThat(Wanted.usual(BERLIN, List.of(at("2026-06-02T05:30:00Z")), now).startsAt(BERLIN))
        .isAfter(now);
  }

  @Test
  void a_turn_is_typed_as_people_say_it() {
    assertThat(TurnLength.seconds("5")).hasValue(300);
    assertThat(TurnLength.seconds("1:40")).hasValue(100);
    assertThat(TurnLength.seconds("2,5")).hasValue(150);
    assertThat(TurnLength.seconds("five")).isEmpty();
    assertThat(TurnLength.words(100)).isEqualTo("1:40");
  }

  private static Meeting at(String instant) {
    return new Meeting(
        1, 1, Instant.parse(instant), 90, new Meeting.Turns(Programme.FIVE_MINUTE, 300), "", "");
  }
}
