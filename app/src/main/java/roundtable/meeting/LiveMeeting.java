package roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.MeetingEvent.CompanyMentioned;
import roundtable.meeting.MeetingEvent.HandLowered;
import roundtable.meeting.MeetingEvent.HandRaised;
import roundtable.meeting.MeetingEvent.KnockAdmitted;
import roundtable.meeting.MeetingEvent.KnockDeclined;
import roundtable.meeting.MeetingEvent.Knocked;
import roundtable.meeting.MeetingEvent.LeadTaken;
import roundtable.meeting.MeetingEvent.MeetingClosed;
import roundtable.meeting.MeetingEvent.MentionWithdrawn;
import roundtable.meeting.MeetingEvent.RoundEnded;
import roundtable.meeting.MeetingEvent.RoundStarted;
import roundtable.meeting.MeetingEvent.SeatLaid;
import roundtable.meeting.MeetingEvent.SeatLeft;
import roundtable.meeting.MeetingEvent.SeatTaken;
import roundtable.meeting.MeetingEvent.TurnEnded;
import roundtable.meeting.MeetingEvent.TurnExtended;
import roundtable.meeting.MeetingEvent.TurnPaused;
import roundtable.meeting.MeetingEvent.TurnReopened;
import roundtable.meeting.MeetingEvent.TurnResumed;
import roundtable.meeting.MeetingEvent.TurnSkipped;
import roundtable.meeting.MeetingEvent.TurnStarted;
import roundtable.meeting.MeetingEvent.TurnUnskipped;
import roundtable.meeting.MeetingEvent.TurnWithdrawn;
import roundtable.meeting.MeetingEvent.TurnsDrawn;
import roundtable.meeting.Round.Phase;

/**
 * A meeting as it stands: everything that has happened, folded up. It never changes; what happens
 * next makes the next one. What may happen is {@link MeetingRules}' to say.
 */
public record LiveMeeting(Meeting meeting, Room room, Round round, History history) {

  public static LiveMeeting planned(Meeting meeting) {
    return new LiveMeeting(meeting, Room.empty(), Round.empty(), History.empty());
  }

  public static LiveMeeting of(Meeting meeting, Collection<Recorded> events) {
    LiveMeeting live = planned(meeting);
    for (Recorded recorded : events) {
      live = live.apply(recorded);
    }
    return live;
  }

  public long id() {
    return meeting.id();
  }

  public long seq() {
    return history.seq();
  }

  /** Says what a command does, or why not. Changes nothing. */
  public Decision decide(MeetingCommand command, Instant now) {
    return MeetingRules.decide(this, command, now);
  }

  /** Where the next chair goes. */
  int smallestTable() {
    return round.tables().stream()
        .map(Table::number)
        .min(Comparator.comparingInt(table -> room.at(table).size()))
        .orElse(1);
  }

  /**
   * Who speaks next at a table: the first in the order who is here, has not spoken and was not
   * passed over.
   */
  public List<Seat> upNext(int table) {
    Table at = round.table(table);
    return at == null
        ? List.of()
        : at.order().stream()
            .filter(seat -> !round.hasSpoken(seat) && !at.skipped().contains(seat))
            .map(room::seat)
            .filter(seat -> seat != null && seat.here())
            .toList();
  }

  public @Nullable Seat speaker(int table) {
    Turn turn = round.current(table);
    return turn == null ? null : room.seat(turn.seat());
  }

  public LiveMeeting apply(Recorded recorded) {
    return new LiveMeeting(
        meeting,
        roomAfter(recorded.event()),
        roundAfter(recorded.event(), recorded.at()),
        history.after(recorded, round.tableOf(recorded.event())));
  }

  private Room roomAfter(MeetingEvent event) {
    return switch (event) {
      case SeatLaid e -> room.with(new Seat(e.seat(), e.who(), e.table(), false));
      case SeatTaken e -> room.changed(e.seat(), seat -> seat.here(true));
      case SeatLeft e -> room.changed(e.seat(), seat -> seat.here(false));
      case MeetingEvent.GuestPutOut e -> room.changed(e.seat(), seat -> seat.here(false));
      case MeetingEvent.SeatFreed e -> room.changed(e.seat(), seat -> seat.here(false));
      case Knocked e -> room.knocked(new Knock(e.knock(), e.name(), e.business()));
      case KnockAdmitted e -> room.answered(e.knock()).changed(e.seat(), seat -> seat.here(true));
      case KnockDeclined e -> room.answered(e.knock());
      case LeadTaken e -> room.ledBy(new Room.Lead(e.person(), e.name(), true));
      case MeetingEvent.LeadLost e -> room.leadIs(false);
      case MeetingEvent.LeadBack e -> room.leadIs(true);
      case TurnsDrawn e -> seated(e.tables());
      default -> room;
    };
  }

  private Room seated(List<List<Integer>> tables) {
    Room changed = room.within(tables.size());
    for (int table = 1; table <= tables.size(); table++) {
      int number = table;
      for (int seat : tables.get(table - 1)) {
        changed = changed.changed(seat, one -> one.at(number));
      }
    }
    return changed;
  }

  private Round roundAfter(MeetingEvent event, Instant at) {
    return switch (event) {
      case TurnsDrawn e -> round.drawn(e.tables());
      case SeatLaid e -> joining(e);
      case RoundStarted e -> round.in(Phase.RUNNING);
      case RoundEnded e -> round.in(Phase.ENDED);
      case MeetingClosed e -> round.in(Phase.CLOSED);
      case TurnSkipped e ->
          round.with(table -> table.number() == e.table() ? table.skipping(e.seat()) : table);
      case TurnUnskipped e ->
          round.with(table -> table.number() == e.table() ? table.notSkipping(e.seat()) : table);
      case CompanyMentioned e ->
          round.with(round.cards().named(new Mention(e.mention(), e.turn(), e.seat(), e.named())));
      case MentionWithdrawn e -> round.with(round.cards().withdrawn(e.mention()));
      case HandRaised e ->
          round.with(round.cards().raised(new Hand(e.mention(), e.seat(), e.said())));
      case HandLowered e -> round.with(round.cards().lowered(e.mention(), e.seat()));
      default -> turnsAfter(event, at);
    };
  }

  /** A member who joins after the order was drawn speaks last; a guest listens unless asked. */
  private Round joining(SeatLaid laid) {
    return laid.who().membership() == null
        ? round
        : round.with(
            table -> table.number() == laid.table() ? table.followedBy(laid.seat()) : table);
  }

  private Round turnsAfter(MeetingEvent event, Instant at) {
    return switch (event) {
      case TurnStarted e -> round.with(started(e, at));
      case TurnPaused e ->
          round.turn(
              e.turn(), turn -> turn.with(turn.timer().stopped(Duration.ofMillis(e.usedMillis()))));
      case TurnResumed e -> round.turn(e.turn(), turn -> turn.with(turn.timer().running(at)));
      case TurnExtended e ->
          round.turn(
              e.turn(), turn -> turn.with(turn.timer().longer(Duration.ofSeconds(e.seconds()))));
      case TurnEnded e ->
          round.turn(
              e.turn(),
              turn ->
                  turn.with(turn.timer().stopped(Duration.ofMillis(e.usedMillis()))).over(true));
      case TurnReopened e ->
          round.turn(e.turn(), turn -> turn.with(turn.timer().running(at)).over(false));
      case TurnWithdrawn e -> round.without(e.turn());
      default -> round;
    };
  }

  private static Turn started(TurnStarted e, Instant at) {
    Turn.Timer timer = new Turn.Timer(Duration.ofSeconds(e.seconds()), Duration.ZERO, at);
    return new Turn(e.turn(), e.table(), e.seat(), timer, false);
  }
}
