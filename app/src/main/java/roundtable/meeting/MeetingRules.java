package roundtable.meeting;

import static roundtable.meeting.Decision.happens;
import static roundtable.meeting.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.MeetingCommand.AdmitKnock;
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
import roundtable.meeting.MeetingCommand.RaiseHand;
import roundtable.meeting.MeetingCommand.StartRound;
import roundtable.meeting.MeetingCommand.TakeLead;
import roundtable.meeting.MeetingCommand.TakeSeat;
import roundtable.meeting.MeetingCommand.WithdrawMention;
import roundtable.meeting.Round.Phase;

/**
 * What may happen in a meeting, and what it makes happen. Pure: no clock, no database, no browser.
 */
final class MeetingRules {
  /**
   * A speaker names five or six companies; a dozen is a slip of the finger, or somebody fishing.
   */
  static final int MOST_MENTIONS_A_TURN = 12;

  private MeetingRules() {}

  static Decision decide(LiveMeeting live, MeetingCommand command, Instant now) {
    if (live.round().phase() == Phase.CLOSED) {
      return refused("This meeting is closed.");
    }
    return switch (command) {
      case LaySeat c -> lay(live, c);
      case LaySeats c -> layAll(live, c.who());
      case TakeSeat c -> take(live, c.seat());
      case LeaveSeat c -> leave(live, c.seat());
      case KnockAt c -> knock(live, c);
      case AdmitKnock c -> admit(live, c);
      case DeclineKnock c -> decline(live, c.knock());
      case TakeLead c -> happens(new MeetingEvent.LeadTaken(c.person(), c.name()));
      case NoticeLead c -> noticeLead(live, c.online());
      case FinishTurn c -> finish(live, c.seat(), now);
      case DrawTurns c -> draw(live, c.tables());
      case StartRound c -> start(live);
      case EndRound c -> end(live, now);
      case CloseMeeting c -> close(live, now, false);
      case CloseByItself c -> close(live, now, true);
      case MentionCompany c -> mention(live, c);
      case WithdrawMention c -> withdraw(live, c);
      case RaiseHand c -> raise(live, c);
      case LowerHand c -> lower(live, c);
      case Control c -> TurnRules.decide(live, c, now);
    };
  }

  private static Decision lay(LiveMeeting live, LaySeat c) {
    Long membership = c.who().membership();
    if (membership != null && live.room().ofMember(membership) != null) {
      return happens();
    }
    if (live.round().table(c.table()) == null) {
      return refused("There is no such table.");
    }
    return happens(new MeetingEvent.SeatLaid(live.room().nextNumber(), c.who(), c.table()));
  }

  private static Decision layAll(LiveMeeting live, List<Seat.Occupant> members) {
    List<MeetingEvent> events = new ArrayList<>();
    for (Seat.Occupant who : members) {
      Long membership = who.membership();
      if (membership == null || live.room().ofMember(membership) == null) {
        int number = live.room().nextNumber() + events.size();
        events.add(new MeetingEvent.SeatLaid(number, who, 1));
      }
    }
    return new Decision.Happens(events);
  }

  private static Decision take(LiveMeeting live, int number) {
    Seat seat = live.room().seat(number);
    if (seat == null) {
      return refused("There is no such seat.");
    }
    return seat.here() ? happens() : happens(new MeetingEvent.SeatTaken(number));
  }

  private static Decision leave(LiveMeeting live, int number) {
    Seat seat = live.room().seat(number);
    return seat == null || !seat.here() ? happens() : happens(new MeetingEvent.SeatLeft(number));
  }

  private static Decision knock(LiveMeeting live, KnockAt c) {
    return live.room().atTheDoor().stream().anyMatch(one -> one.id().equals(c.knock()))
        ? happens()
        : happens(new MeetingEvent.Knocked(c.knock(), c.name(), c.business()));
  }

  private static Decision admit(LiveMeeting live, AdmitKnock c) {
    Knock knock = waiting(live, c.knock());
    if (knock == null) {
      return refused("Nobody is waiting under that name any more.");
    }
    if (c.seat() != null && live.room().seat(c.seat()) == null) {
      return refused("There is no such seat.");
    }
    if (c.seat() != null) {
      return happens(new MeetingEvent.KnockAdmitted(c.knock(), c.seat()));
    }
    int seat = live.room().nextNumber();
    Seat.Occupant guest = new Seat.Occupant(knock.name(), knock.business(), null);
    return happens(
        new MeetingEvent.SeatLaid(seat, guest, live.smallestTable()),
        new MeetingEvent.KnockAdmitted(c.knock(), seat));
  }

  private static Decision decline(LiveMeeting live, String knock) {
    return waiting(live, knock) == null
        ? happens()
        : happens(new MeetingEvent.KnockDeclined(knock));
  }

  private static @Nullable Knock waiting(LiveMeeting live, String id) {
    return live.room().atTheDoor().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElse(null);
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

  private static Decision mention(LiveMeeting live, MentionCompany c) {
    Turn turn = live.round().current(c.table());
    if (turn == null) {
      return refused("Nobody is speaking. Start a turn first.");
    }
    if (c.by() != null && c.by() != turn.seat()) {
      return refused("Your turn is over. Wait for the next one.");
    }
    List<Mention> named = live.round().cards().of(turn.number());
    if (named.stream().anyMatch(one -> same(one.named(), c.named()))) {
      return happens();
    }
    if (named.size() >= MOST_MENTIONS_A_TURN) {
      return refused("Twelve companies are on the table already. That is enough for one turn.");
    }
    int number = live.round().cards().last() + 1;
    return happens(
        new MeetingEvent.CompanyMentioned(number, turn.number(), turn.seat(), c.named()));
  }

  private static boolean same(Mention.Named one, Mention.Named other) {
    return one.company().equalsIgnoreCase(other.company());
  }

  private static Decision withdraw(LiveMeeting live, WithdrawMention c) {
    Mention mention = live.round().cards().mention(c.mention());
    if (mention == null) {
      return happens();
    }
    return c.by() != null && c.by() != mention.seat()
        ? refused("Only who named a company can take it off the table.")
        : happens(new MeetingEvent.MentionWithdrawn(c.mention()));
  }

  private static Decision raise(LiveMeeting live, RaiseHand c) {
    Mention mention = live.round().cards().mention(c.mention());
    if (mention == null) {
      return refused("That company is no longer on the table.");
    }
    if (mention.seat() == c.seat()) {
      return refused("You named that one yourself.");
    }
    if (live.room().seat(c.seat()) == null) {
      return refused("There is no such seat.");
    }
    Hand hand = live.round().cards().hand(c.mention(), c.seat());
    return hand != null && hand.said().equals(c.said())
        ? happens()
        : happens(new MeetingEvent.HandRaised(c.mention(), c.seat(), c.said()));
  }

  private static Decision lower(LiveMeeting live, LowerHand c) {
    return live.round().cards().hand(c.mention(), c.seat()) == null
        ? happens()
        : happens(new MeetingEvent.HandLowered(c.mention(), c.seat()));
  }
}
