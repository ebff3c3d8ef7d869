package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Decision.Happens;
import roundtable.meeting.Decision.Refused;
import roundtable.meeting.MeetingEvent.TurnEnded;
import roundtable.meeting.MeetingEvent.TurnStarted;

/** Whose turn it is, at one table and at several. */
class TurnRulesTest extends Tonight {
  @Test
  void whoever_is_first_in_the_order_and_here_speaks_next() {
    roomOf(4);
    happens(new MeetingCommand.DrawTurns(List.of(List.of(3, 1, 4, 2))));
    happens(new MeetingCommand.LeaveSeat(3));
    happens(new MeetingCommand.StartRound());

    happens(new MeetingCommand.NextTurn(1, null));

    assertThat(live.speaker(1)).extracting(Seat::number).isEqualTo(1);
    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(4, 2);
  }

  @Test
  void a_second_turn_cannot_run_beside_the_first_at_one_table() {
    running(3);

    Happens next = (Happens) decide(new MeetingCommand.NextTurn(1, null));

    assertThat(next.events()).hasSize(2);
    assertThat(next.events().getFirst()).isInstanceOf(TurnEnded.class);
    assertThat(next.events().getLast()).isInstanceOf(TurnStarted.class);
  }

  @Test
  void a_pause_stops_the_clock_and_going_on_keeps_what_was_left() {
    running(2);
    pass(Duration.ofSeconds(100));
    happens(new MeetingCommand.PauseTurn(1));
    pass(Duration.ofMinutes(20));
    happens(new MeetingCommand.ResumeTurn(1));

    assertThat(turn().timer().endsAt()).isEqualTo(now.plusSeconds(200));
  }

  @Test
  void tables_side_by_side_have_turns_of_their_own() {
    twoTables();
    happens(new MeetingCommand.NextTurn(1, null));
    happens(new MeetingCommand.NextTurn(2, null));

    assertThat(live.speaker(1)).extracting(Seat::number).isEqualTo(1);
    assertThat(live.speaker(2)).extracting(Seat::number).isEqualTo(3);
    assertThat(decide(new MeetingCommand.NextTurn(1, 4))).isInstanceOf(Refused.class);
  }

  @Test
  void at_parallel_tables_whoever_is_next_begins_by_themselves() {
    twoTables();

    assertThat(decide(new MeetingCommand.StartOwnTurn(4)))
        .isEqualTo(new Refused("It is not your turn yet."));
    happens(new MeetingCommand.StartOwnTurn(3));

    assertThat(live.speaker(2)).extracting(Seat::number).isEqualTo(3);
    assertThat(decide(new MeetingCommand.StartOwnTurn(3))).isEqualTo(Decision.happens());
    assertThat(decide(new MeetingCommand.StartOwnTurn(4)))
        .isEqualTo(new Refused("Somebody is still speaking."));
  }

  @Test
  void at_one_table_the_facilitator_says_who_is_next() {
    roomOf(2);
    happens(new MeetingCommand.StartRound());

    assertThat(decide(new MeetingCommand.StartOwnTurn(1)))
        .isEqualTo(new Refused("The facilitator says who is next."));
  }

  @Test
  void who_was_passed_over_stays_so_when_the_order_is_changed() {
    running(4);
    happens(new MeetingCommand.SkipTurn(1));

    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2, 4, 3))));

    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(4, 3);
  }
}
