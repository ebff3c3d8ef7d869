package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Decision.Refused;
import roundtable.meeting.Round.Phase;

/** Coming, going, leading, ending. */
class LiveMeetingTest extends Tonight {
  @Test
  void a_member_who_comes_late_speaks_last_and_a_guest_listens() {
    running(2);
    happens(new MeetingCommand.LaySeat(new Seat.Occupant("Carla", "designer", 13L), 1));
    happens(new MeetingCommand.TakeSeat(3));
    happens(new MeetingCommand.KnockAt("k", "Mateusz", "roofer"));
    happens(new MeetingCommand.AdmitKnock("k", null));

    assertThat(live.upNext(1)).extracting(Seat::name).containsExactly("Member 2", "Carla");
    assertThat(live.room().seat(4)).extracting(Seat::guest).isEqualTo(true);
  }

  @Test
  void a_member_has_one_seat_however_often_it_is_laid() {
    roomOf(2);

    assertThat(decide(new MeetingCommand.LaySeat(new Seat.Occupant("Member 1", "trade", 1L), 1)))
        .isEqualTo(Decision.happens());
  }

  @Test
  void who_listens_at_a_table_that_is_taken_away_sits_at_the_first() {
    roomOf(4);
    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))));

    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2, 3))));

    assertThat(live.room().at(1)).extracting(Seat::number).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_guest_can_be_put_out_in_mid_turn_and_a_members_seat_freed() {
    running(2);
    happens(new MeetingCommand.KnockAt("k", "Mateusz", "roofer"));
    happens(new MeetingCommand.AdmitKnock("k", null));
    happens(new MeetingCommand.NextTurn(1, 3));

    happens(new MeetingCommand.PutOut(3));

    assertThat(live.round().current(1)).isNull();
    assertThat(live.room().seat(3)).extracting(Seat::here).isEqualTo(false);
    happens(new MeetingCommand.PutOut(2));
    assertThat(live.room().seat(2)).extracting(Seat::here).isEqualTo(false);
    happens(new MeetingCommand.TakeSeat(2));
    assertThat(live.upNext(1)).extracting(Seat::number).contains(2);
  }

  @Test
  void no_more_than_a_dozen_wait_at_the_door() {
    roomOf(1);
    IntStream.rangeClosed(1, 12)
        .forEach(i -> happens(new MeetingCommand.KnockAt("k" + i, "Guest " + i, "")));

    assertThat(decide(new MeetingCommand.KnockAt("k13", "Guest 13", "")))
        .isInstanceOf(Refused.class);
    assertThat(decide(new MeetingCommand.KnockAt("k12", "Guest 12", "")))
        .isEqualTo(Decision.happens());
  }

  @Test
  void the_end_of_the_round_ends_every_turn_and_a_closed_meeting_takes_nothing_more() {
    running(2);
    happens(new MeetingCommand.EndRound());
    assertThat(live.round().current(1)).isNull();
    assertThat(live.round().phase()).isEqualTo(Phase.ENDED);

    happens(new MeetingCommand.CloseMeeting());

    assertThat(decide(new MeetingCommand.TakeSeat(1)))
        .isEqualTo(new Refused("This meeting is closed."));
  }

  @Test
  void the_lead_moves_by_a_tap_alone() {
    running(2);
    happens(new MeetingCommand.TakeLead(1, "Ada"));
    happens(new MeetingCommand.NoticeLead(false));

    assertThat(live.room().lead()).isEqualTo(new Room.Lead(1, "Ada", false));
    assertThat(decide(new MeetingCommand.NoticeLead(false))).isEqualTo(Decision.happens());
  }

  @Test
  void a_meeting_read_back_from_its_events_is_the_same_meeting() {
    running(3);
    happens(mention("Harbor Bakery"));
    happens(raise(1, 2));
    happens(new MeetingCommand.NextTurn(1, null));
    happens(new MeetingCommand.Undo(1));

    assertThat(LiveMeeting.of(TONIGHT, readBack())).isEqualTo(live);
  }
}
