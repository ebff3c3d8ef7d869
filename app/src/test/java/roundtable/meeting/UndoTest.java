package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Decision.Refused;

/** Taking a step back, and steps tapped twice. */
class UndoTest extends Tonight {
  @Test
  void undoing_an_end_gives_the_speaker_the_time_that_was_left() {
    running(2);
    pass(Duration.ofMinutes(2));
    happens(new MeetingCommand.NextTurn(1, null));
    pass(Duration.ofSeconds(30));

    happens(new MeetingCommand.Undo(1));

    assertThat(live.speaker(1)).extracting(Seat::number).isEqualTo(1);
    assertThat(turn().timer().endsAt()).isEqualTo(now.plusSeconds(180));
    assertThat(live.round().hasSpoken(2)).isFalse();
  }

  @Test
  void a_turn_that_stood_paused_when_it_ended_stands_paused_again() {
    running(2);
    pass(Duration.ofMinutes(2));
    happens(new MeetingCommand.PauseTurn(1));
    happens(new MeetingCommand.EndTurn(1));
    pass(Duration.ofMinutes(1));

    happens(new MeetingCommand.Undo(1));

    assertThat(turn().paused()).isTrue();
    assertThat(turn().timer().left()).isEqualTo(Duration.ofMinutes(3));
    happens(new MeetingCommand.ResumeTurn(1));
    happens(new MeetingCommand.EndTurn(1));
    happens(new MeetingCommand.Undo(1));
    assertThat(turn().paused()).isFalse();
  }

  @Test
  void undo_goes_back_step_by_step_and_then_says_there_is_nothing() {
    running(2);
    happens(new MeetingCommand.ExtendTurn(1, 60));
    happens(new MeetingCommand.PauseTurn(1));

    happens(new MeetingCommand.Undo(1));
    assertThat(turn().paused()).isFalse();
    happens(new MeetingCommand.Undo(1));
    assertThat(turn().timer().length()).isEqualTo(Duration.ofMinutes(5));
    happens(new MeetingCommand.Undo(1));
    assertThat(live.round().current(1)).isNull();

    assertThat(decide(new MeetingCommand.Undo(1)))
        .isEqualTo(new Refused("There is nothing to undo."));
  }

  @Test
  void a_turn_in_which_a_company_was_named_cannot_be_undone() {
    running(2);
    happens(mention("Harbor Bakery"));

    assertThat(decide(new MeetingCommand.Undo(1))).isInstanceOf(Refused.class);
  }

  @Test
  void who_was_passed_over_is_next_again_when_that_is_undone() {
    running(3);
    happens(new MeetingCommand.SkipTurn(1));
    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(3);

    happens(new MeetingCommand.Undo(1));

    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(2, 3);
  }

  @Test
  void undo_at_one_table_leaves_the_others_alone() {
    twoTables();
    happens(new MeetingCommand.NextTurn(1, null));
    happens(new MeetingCommand.NextTurn(2, null));

    happens(new MeetingCommand.Undo(1));

    assertThat(live.round().current(1)).isNull();
    assertThat(live.speaker(2)).extracting(Seat::number).isEqualTo(3);
    assertThat(decide(new MeetingCommand.Undo(1)))
        .isEqualTo(new Refused("There is nothing to undo."));
    happens(new MeetingCommand.Undo(2));
    assertThat(live.round().current(2)).isNull();
  }

  @Test
  void a_step_drawn_for_an_earlier_turn_has_been_taken_already() {
    running(3);
    MeetingCommand.Seen first = MeetingCommand.Seen.of(live, 1);
    happens(seen(first, new MeetingCommand.NextTurn(1, null)));

    assertThat(decide(seen(first, new MeetingCommand.NextTurn(1, null))))
        .isEqualTo(Decision.happens());
    assertThat(decide(seen(first, new MeetingCommand.EndTurn(1)))).isEqualTo(Decision.happens());
    assertThat(decide(seen(first, new MeetingCommand.EndRound()))).isEqualTo(Decision.happens());
    assertThat(live.speaker(1)).extracting(Seat::number).isEqualTo(2);
  }

  @Test
  void one_person_is_passed_over_and_one_step_undone_however_often_it_is_tapped() {
    running(3);
    MeetingCommand.Seen second = MeetingCommand.Seen.of(live, 1);
    happens(seen(second, new MeetingCommand.SkipTurn(1)));
    assertThat(decide(seen(second, new MeetingCommand.SkipTurn(1)))).isEqualTo(Decision.happens());
    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(3);

    MeetingCommand.Seen skipped = MeetingCommand.Seen.of(live, 1);
    happens(seen(skipped, new MeetingCommand.Undo(1)));
    assertThat(decide(seen(skipped, new MeetingCommand.Undo(1)))).isEqualTo(Decision.happens());
    assertThat(live.round().current(1)).isNotNull();
  }
}
