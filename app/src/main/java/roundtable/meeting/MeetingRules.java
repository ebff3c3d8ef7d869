package roundtable.meeting;

import static roundtable.meeting.Decision.happens;
import static roundtable.meeting.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import roundtable.meeting.MeetingCommand.AdmitKnock;
import roundtable.meeting.MeetingCommand.AsSeen;
import roundtable.meeting.MeetingCommand.CloseByItself;
import roundtable.meeting.MeetingCommand.CloseMeeting;
import roundtable.meeting.MeetingCommand.Control;
import roundtable.meeting.MeetingCommand.DeclineKnock;
import roundtable.meeting.MeetingCommand.DrawTurns;
import roundtable.meeting.MeetingCommand.EndRound;
import roundtable.meeting.MeetingCommand.FinishTurn;
import roundtable.meeting.MeetingCommand.KnockAt;
import roundtable.meeting.MeetingCommand.LaySeat;
import roundtable.meeting.MeetingCommand.LaySeats;
import roundtable.meeting.MeetingCommand.LeaveSeat;
import roundtable.meeting.MeetingCommand.LowerHand;
import roundtable.meeting.MeetingCommand.MentionCompany;
import roundtable.meeting.MeetingCommand.NoticeLead;
import roundtable.meeting.MeetingCommand.PutOut;
import roundtable.meeting.MeetingCommand.RaiseHand;
import roundtable.meeting.MeetingCommand.StartOwnTurn;
import roundtable.meeting.MeetingCommand.StartRound;
import roundtable.meeting.MeetingCommand.TakeLead;
import roundtable.meeting.MeetingCommand.TakeSeat;
import roundtable.meeting.MeetingCommand.WithdrawMention;
import roundtable.meeting.Round.Phase;

/**
 * What may happen in a meeting, and what it makes happen. Pure: no clock, no database, no browser.
 */
final class MeetingRules {
  private MeetingRules() {}

  static Decision decide(LiveMeeting live, MeetingCommand command, Instant now) {
    if (live.round().phase() == Phase.CLOSED) {
      return refused("This meeting is closed.");
    }
    return switch (command) {
      case LaySeat c -> ArrivalRules.lay(live, c);
      case LaySeats c -> ArrivalRules.layAll(live, c.who());
      case TakeSeat c -> ArrivalRules.take(live, c.seat());
      case LeaveSeat c -> ArrivalRules.leave(live, c.seat());
      case KnockAt c -> ArrivalRules.knock(live, c);
      case AdmitKnock c -> ArrivalRules.admit(live, c);
      case DeclineKnock c -> ArrivalRules.decline(live, c.knock());
      case PutOut c -> ArrivalRules.putOut(live, c.seat(), now);
      case TakeLead c -> happens(new MeetingEvent.LeadTaken(c.person(), c.name()));
      case NoticeLead c -> noticeLead(live, c.online());
      case StartOwnTurn c -> TurnRules.startOwn(live, c.seat(), now);
      case FinishTurn c -> finish(live, c.seat(), now);
      case DrawTurns c -> draw(live, c.tables());
      case StartRound c -> start(live);
      case EndRound c -> end(live, now);
      case CloseMeeting c -> close(live, now, false);
      case CloseByItself c -> close(live, now, true);
      case MentionCompany c -> CardRules.mention(live, c);
      case WithdrawMention c -> CardRules.withdraw(live, c);
      case RaiseHand c -> CardRules.raise(live, c);
      case LowerHand c -> CardRules.lower(live, c);
      case AsSeen c -> c.meansNow(live) ? decide(live, c.step(), now) : happens();
      case Control c -> TurnRules.decide(live, c, now);
    };
  }

  private static Decision noticeLead(LiveMeeting live, boolean online) {
    Room.Lead lead = live.room().lead();
    if (lead == null || lead.online() == online) {
      return happens();
    }
    return happens(online ? new MeetingEvent.LeadBack() : new MeetingEvent.LeadLost());
  }

  private static Decision finish(LiveMeeting live, int number, Instant now) {
    Seat seat = live.room().seat(number);
    Turn turn = seat == null ? null : live.round().current(seat.table());
    return turn == null || turn.seat() != number
        ? refused("It is not your turn.")
        : TurnRules.decide(live, new MeetingCommand.EndTurn(turn.table()), now);
  }

  private static Decision draw(LiveMeeting live, List<List<Integer>> tables) {
    List<Integer> all = tables.stream().flatMap(List::stream).toList();
    if (all.stream().distinct().count() != all.size()) {
      return refused("Somebody is in the order twice.");
    }
    if (all.stream().anyMatch(seat -> live.room().seat(seat) == null) || tables.isEmpty()) {
      return refused("There is no such seat.");
    }
    if (live.round().phase() != Phase.ARRIVING && tables.size() != live.round().tables().size()) {
      return refused("The round has begun: the tables stay as they are.");
    }
    return happens(new MeetingEvent.TurnsDrawn(tables));
  }

  private static Decision start(LiveMeeting live) {
    return switch (live.round().phase()) {
      case RUNNING -> happens();
      case ENDED, CLOSED -> refused("The round is over.");
      case ARRIVING -> happens(new MeetingEvent.RoundStarted());
    };
  }

  private static Decision end(LiveMeeting live, Instant now) {
    if (!live.round().running()) {
      return happens();
    }
    List<MeetingEvent> events = new ArrayList<>(TurnRules.endAll(live, now));
    events.add(new MeetingEvent.RoundEnded());
    return new Decision.Happens(events);
  }

  private static Decision close(LiveMeeting live, Instant now, boolean byItself) {
    List<MeetingEvent> events = new ArrayList<>();
    if (live.round().running()) {
      events.addAll(TurnRules.endAll(live, now));
      events.add(new MeetingEvent.RoundEnded());
    }
    events.add(new MeetingEvent.MeetingClosed(byItself));
    return new Decision.Happens(events);
  }
}
