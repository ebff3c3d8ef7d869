package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Decision.Happens;
import roundtable.meeting.Decision.Refused;
import roundtable.meeting.MeetingEvent.TurnEnded;
import roundtable.meeting.MeetingEvent.TurnStarted;
import roundtable.meeting.Round.Phase;

class LiveMeetingTest {
  private static final Instant EIGHT = Instant.parse("2026-10-14T06:00:00Z");
  private static final Meeting TONIGHT =
      new Meeting(42, 1, EIGHT, 90, new Meeting.Turns(Programme.FIVE_MINUTE, 300), "482913");

  private LiveMeeting live = LiveMeeting.planned(TONIGHT);
  private Instant now = EIGHT;
  private int taps;

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
  void only_the_speaker_names_companies() {
    running(2);

    Decision byBruno = decide(new MeetingCommand.MentionCompany(1, 2, named("Harbor Bakery")));

    assertThat(byBruno).isInstanceOf(Refused.class);
  }

  @Test
  void the_same_company_named_twice_in_a_turn_is_one_card() {
    running(2);
    happens(mention("Harbor Bakery"));

    assertThat(decide(mention("harbor bakery"))).isEqualTo(Decision.happens());
  }

  @Test
  void nobody_fishes_with_a_dictionary() {
    running(2);
    IntStream.rangeClosed(1, 12).forEach(i -> happens(mention("Company " + i)));

    assertThat(decide(mention("Company 13"))).isInstanceOf(Refused.class);
  }

  @Test
  void nobody_raises_a_hand_over_a_company_they_named_themselves() {
    running(2);
    happens(mention("Harbor Bakery"));

    assertThat(decide(raise(1, 1))).isInstanceOf(Refused.class);
    assertThat(decide(raise(1, 2))).isInstanceOf(Happens.class);
  }

  @Test
  void a_hand_that_is_up_already_makes_nothing_happen() {
    running(2);
    happens(mention("Harbor Bakery"));
    happens(raise(1, 2));

    assertThat(decide(raise(1, 2))).isEqualTo(Decision.happens());
    assertThat(live.round().cards().hands()).hasSize(1);
  }

  @Test
  void a_company_taken_off_the_table_takes_its_hands_with_it() {
    running(2);
    happens(mention("Harbor Bakery"));
    happens(raise(1, 2));
    happens(new MeetingCommand.WithdrawMention(1, 1));

    assertThat(live.round().cards().hands()).isEmpty();
    assertThat(decide(raise(1, 2))).isInstanceOf(Refused.class);
  }

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
  void who_was_passed_over_is_next_again_when_that_is_undone() {
    running(3);
    happens(new MeetingCommand.SkipTurn(1));
    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(3);

    happens(new MeetingCommand.Undo(1));

    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(2, 3);
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

  @Test
  void who_was_passed_over_stays_so_when_the_order_is_changed() {
    running(4);
    happens(new MeetingCommand.SkipTurn(1));

    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2, 4, 3))));

    assertThat(live.upNext(1)).extracting(Seat::number).containsExactly(4, 3);
  }

  @Test
  void who_listens_at_a_table_that_is_taken_away_sits_at_the_first() {
    roomOf(4);
    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))));

    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2, 3))));

    assertThat(live.room().at(1)).extracting(Seat::number).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_guest_can_be_put_out_in_mid_turn_and_a_member_cannot() {
    running(2);
    happens(new MeetingCommand.KnockAt("k", "Mateusz", "roofer"));
    happens(new MeetingCommand.AdmitKnock("k", null));
    happens(new MeetingCommand.NextTurn(1, 3));

    happens(new MeetingCommand.PutOutGuest(3));

    assertThat(live.round().current(1)).isNull();
    assertThat(live.room().seat(3)).extracting(Seat::here).isEqualTo(false);
    assertThat(decide(new MeetingCommand.PutOutGuest(2)))
        .isEqualTo(new Refused("There is no such guest."));
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

  private static MeetingCommand seen(MeetingCommand.Seen seen, MeetingCommand.Control step) {
    return new MeetingCommand.AsSeen(1, seen, step);
  }

  private void twoTables() {
    roomOf(4);
    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))));
    happens(new MeetingCommand.StartRound());
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

  private final List<Recorded> recorded = new java.util.ArrayList<>();

  private List<Recorded> readBack() {
    return recorded.stream()
        .map(
            one ->
                new Recorded(
                    one.seq(),
                    one.tap(),
                    EventText.read(EventText.kind(one.event()), EventText.write(one.event())),
                    one.at()))
        .toList();
  }

  private void running(int people) {
    roomOf(people);
    happens(new MeetingCommand.StartRound());
    happens(new MeetingCommand.NextTurn(1, null));
  }

  private void roomOf(int people) {
    for (int i = 1; i <= people; i++) {
      Seat.Occupant who = new Seat.Occupant("Member " + i, "trade", (long) i);
      happens(new MeetingCommand.LaySeat(who, 1));
      happens(new MeetingCommand.TakeSeat(i));
    }
  }

  private Turn turn() {
    return java.util.Objects.requireNonNull(live.round().current(1));
  }

  private static Mention.Named named(String company) {
    return new Mention.Named(company, Mention.Kind.CLIENT, "", "", null);
  }

  private static MeetingCommand mention(String company) {
    return new MeetingCommand.MentionCompany(1, null, named(company));
  }

  private static MeetingCommand raise(int mention, int seat) {
    return new MeetingCommand.RaiseHand(
        mention, seat, new Hand.Said(Hand.Kind.BUSINESS_TOO, null, null));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Decision decide(MeetingCommand command) {
    return live.decide(command, now);
  }

  private void happens(MeetingCommand command) {
    Decision decision = decide(command);
    assertThat(decision).as(command.toString()).isInstanceOf(Happens.class);
    String tap = "tap " + ++taps;
    for (MeetingEvent event : ((Happens) decision).events()) {
      Recorded next = new Recorded(live.seq() + 1, tap, event, now);
      recorded.add(next);
      live = live.apply(next);
    }
  }
}
