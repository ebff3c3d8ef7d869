package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import roundtable.meeting.Decision.Happens;

/** Tonight's meeting, moved by commands alone: no database, no clock, no page. */
abstract class Tonight {
  static final Instant EIGHT = Instant.parse("2026-10-14T06:00:00Z");
  static final Meeting TONIGHT =
      new Meeting(42, 1, EIGHT, 90, new Meeting.Turns(Programme.FIVE_MINUTE, 300), "482913", "");

  private final List<Recorded> recorded = new ArrayList<>();
  LiveMeeting live = LiveMeeting.planned(TONIGHT);
  Instant now = EIGHT;
  private int taps;

  static MeetingCommand seen(MeetingCommand.Seen seen, MeetingCommand.Control step) {
    return new MeetingCommand.AsSeen(1, seen, step);
  }

  final void twoTables() {
    roomOf(4);
    happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))));
    happens(new MeetingCommand.StartRound());
  }

  final List<Recorded> readBack() {
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

  final void running(int people) {
    roomOf(people);
    happens(new MeetingCommand.StartRound());
    happens(new MeetingCommand.NextTurn(1, null));
  }

  final void roomOf(int people) {
    for (int i = 1; i <= people; i++) {
      Seat.Occupant who = new Seat.Occupant("Member " + i, "trade", (long) i);
      happens(new MeetingCommand.LaySeat(who, 1));
      happens(new MeetingCommand.TakeSeat(i));
    }
  }

  final Turn turn() {
    return Objects.requireNonNull(live.round().current(1));
  }

  static Mention.Named named(String company) {
    return new Mention.Named(company, Mention.Kind.CLIENT, "", "", null);
  }

  static MeetingCommand mention(String company) {
    return new MeetingCommand.MentionCompany(1, null, named(company));
  }

  static MeetingCommand raise(int mention, int seat) {
    return new MeetingCommand.RaiseHand(
        mention, seat, new Hand.Said(Hand.Kind.BUSINESS_TOO, null, null));
  }

  final void pass(Duration time) {
    now = now.plus(time);
  }

  final Decision decide(MeetingCommand command) {
    return live.decide(command, now);
  }

  final void happens(MeetingCommand command) {
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
