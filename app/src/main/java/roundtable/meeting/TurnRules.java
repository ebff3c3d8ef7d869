package roundtable.meeting;

import static roundtable.meeting.Decision.happens;
import static roundtable.meeting.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.MeetingCommand.Control;
import roundtable.meeting.MeetingCommand.EndTurn;
import roundtable.meeting.MeetingCommand.ExtendTurn;
import roundtable.meeting.MeetingCommand.NextTurn;
import roundtable.meeting.MeetingCommand.PauseTurn;
import roundtable.meeting.MeetingCommand.ResumeTurn;
import roundtable.meeting.MeetingCommand.SkipTurn;
import roundtable.meeting.MeetingCommand.Undo;
import roundtable.meeting.MeetingEvent.TurnEnded;
import roundtable.meeting.MeetingEvent.TurnExtended;
import roundtable.meeting.MeetingEvent.TurnPaused;
import roundtable.meeting.MeetingEvent.TurnReopened;
import roundtable.meeting.MeetingEvent.TurnResumed;
import roundtable.meeting.MeetingEvent.TurnSkipped;
import roundtable.meeting.MeetingEvent.TurnStarted;
import roundtable.meeting.MeetingEvent.TurnUnskipped;
import roundtable.meeting.MeetingEvent.TurnWithdrawn;

/** The part of the rules that is about turns and their time. */
final class TurnRules {
  private TurnRules() {}

  static Decision decide(LiveMeeting live, Control command, Instant now) {
    if (!live.round().running()) {
      return refused("The round is not running.");
    }
    return switch (command) {
      case NextTurn c -> next(live, c, now);
      case EndTurn c -> end(live, c.table(), now);
      case PauseTurn c -> pause(live, c.table(), now);
      case ResumeTurn c -> resume(live, c.table());
      case ExtendTurn c -> extend(live, c);
      case SkipTurn c -> skip(live, c.table());
      case Undo c -> undo(live, c.table(), now);
      default -> throw new IllegalArgumentException("not about a turn: " + command);
    };
  }

  /** Ends whatever still runs, at every table. */
  static List<MeetingEvent> endAll(LiveMeeting live, Instant now) {
    List<MeetingEvent> events = new ArrayList<>();
    for (Table table : live.round().tables()) {
      Turn turn = live.round().current(table.number());
      if (turn != null) {
        events.add(ended(turn, now));
      }
    }
    return events;
  }

  private static Decision next(LiveMeeting live, NextTurn c, Instant now) {
    Integer seat = c.seat() != null ? c.seat() : firstNext(live, c.table());
    if (seat == null) {
      return refused("Everyone here has spoken. End the round, or choose somebody by name.");
    }
    Seat speaker = live.room().seat(seat);
    if (speaker == null || speaker.table() != c.table()) {
      return refused("There is no such seat at this table.");
    }
    List<MeetingEvent> events = new ArrayList<>();
    Turn running = live.round().current(c.table());
    if (running != null) {
      events.add(ended(running, now));
    }
    events.add(
        new TurnStarted(
            live.round().nextTurn(), c.table(), seat, live.meeting().turns().seconds()));
    return new Decision.Happens(events);
  }

  /** Where several tables speak side by side, the facilitator cannot be at all of them. */
  static Decision startOwn(LiveMeeting live, int number, Instant now) {
    Seat seat = live.room().seat(number);
    if (seat == null || live.round().tables().size() == 1) {
      return refused("The facilitator says who is next.");
    }
    Turn turn = live.round().current(seat.table());
    if (turn != null) {
      return turn.seat() == number ? happens() : refused("Somebody is still speaking.");
    }
    Integer next = firstNext(live, seat.table());
    return next != null && next == number
        ? decide(live, new NextTurn(seat.table(), number), now)
        : refused("It is not your turn yet.");
  }

  private static @Nullable Integer firstNext(LiveMeeting live, int table) {
    List<Seat> next = live.upNext(table);
    return next.isEmpty() ? null : next.getFirst().number();
  }

  private static Decision end(LiveMeeting live, int table, Instant now) {
    Turn turn = live.round().current(table);
    return turn == null ? happens() : happens(ended(turn, now));
  }

  static TurnEnded ended(Turn turn, Instant now) {
    return new TurnEnded(turn.number(), turn.timer().usedAt(now).toMillis());
  }

  private static Decision pause(LiveMeeting live, int table, Instant now) {
    Turn turn = live.round().current(table);
    if (turn == null) {
      return refused("Nobody is speaking.");
    }
    return turn.paused()
        ? happens()
        : happens(new TurnPaused(turn.number(), turn.timer().usedAt(now).toMillis()));
  }

  private static Decision resume(LiveMeeting live, int table) {
    Turn turn = live.round().current(table);
    if (turn == null) {
      return refused("Nobody is speaking.");
    }
    return turn.paused() ? happens(new TurnResumed(turn.number())) : happens();
  }

  private static Decision extend(LiveMeeting live, ExtendTurn c) {
    Turn turn = live.round().current(c.table());
    return turn == null
        ? refused("Nobody is speaking.")
        : happens(new TurnExtended(turn.number(), c.seconds()));
  }

  private static Decision skip(LiveMeeting live, int table) {
    Integer seat = firstNext(live, table);
    return seat == null
        ? refused("There is nobody left to pass over.")
        : happens(new TurnSkipped(table, seat));
  }

  private static Decision undo(LiveMeeting live, int table, Instant now) {
    History.Step step = live.history().lastAt(table);
    if (step == null) {
      return refused("There is nothing to undo.");
    }
    List<MeetingEvent> events = new ArrayList<>();
    for (MeetingEvent done : step.events().reversed()) {
      List<MeetingEvent> back = inverse(live, done, now);
      if (back.isEmpty()) {
        return refused("A company has been named since. Go on, or name the speaker by hand.");
      }
      events.addAll(back);
    }
    events.add(new MeetingEvent.StepUndone(table));
    return new Decision.Happens(events);
  }

  private static List<MeetingEvent> inverse(LiveMeeting live, MeetingEvent done, Instant now) {
    return switch (done) {
      case TurnStarted e ->
          live.round().cards().of(e.turn()).isEmpty()
              ? List.of(new TurnWithdrawn(e.turn()))
              : List.of();
      case TurnEnded e -> reopened(live, e);
      case TurnPaused e -> List.of(new TurnResumed(e.turn()));
      case TurnResumed e -> pausedAgain(live, e.turn(), now);
      case TurnExtended e -> List.of(new TurnExtended(e.turn(), -e.seconds()));
      case TurnSkipped e -> List.of(new TurnUnskipped(e.table(), e.seat()));
      default -> List.of();
    };
  }

  /** A turn that stood paused when it ended stands paused again. */
  private static List<MeetingEvent> reopened(LiveMeeting live, TurnEnded ended) {
    TurnReopened reopened = new TurnReopened(ended.turn());
    return live.history().pausedLast(ended.turn())
        ? List.of(reopened, new TurnPaused(ended.turn(), ended.usedMillis()))
        : List.of(reopened);
  }

  private static List<MeetingEvent> pausedAgain(LiveMeeting live, int number, Instant now) {
    Turn turn = live.round().turns().get(number);
    return turn == null
        ? List.of()
        : List.of(new TurnPaused(number, turn.timer().usedAt(now).toMillis()));
  }
}
