package roundtable.meeting;

import static roundtable.meeting.Decision.happens;
import static roundtable.meeting.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.MeetingCommand.AdmitKnock;
import roundtable.meeting.MeetingCommand.KnockAt;
import roundtable.meeting.MeetingCommand.LaySeat;

/** The part of the rules that is about seats and the door. */
final class ArrivalRules {
  /** A guest or two is usual; a dozen is somebody who plays with the door. */
  static final int MOST_AT_THE_DOOR = 12;

  private ArrivalRules() {}

  static Decision lay(LiveMeeting live, LaySeat c) {
    Long membership = c.who().membership();
    if (membership != null && live.room().ofMember(membership) != null) {
      return happens();
    }
    if (live.round().table(c.table()) == null) {
      return refused("There is no such table.");
    }
    return happens(new MeetingEvent.SeatLaid(live.room().nextNumber(), c.who(), c.table()));
  }

  static Decision layAll(LiveMeeting live, List<Seat.Occupant> members) {
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

  static Decision take(LiveMeeting live, int number) {
    Seat seat = live.room().seat(number);
    if (seat == null) {
      return refused("There is no such seat.");
    }
    return seat.here() ? happens() : happens(new MeetingEvent.SeatTaken(number));
  }

  static Decision leave(LiveMeeting live, int number) {
    Seat seat = live.room().seat(number);
    return seat == null || !seat.here() ? happens() : happens(new MeetingEvent.SeatLeft(number));
  }

  static Decision putOut(LiveMeeting live, int number, Instant now) {
    Seat seat = live.room().seat(number);
    if (seat == null) {
      return refused("There is no such seat.");
    }
    if (!seat.here()) {
      return happens();
    }
    Turn turn = live.round().current(seat.table());
    List<MeetingEvent> events = new ArrayList<>();
    if (turn != null && turn.seat() == number) {
      events.add(TurnRules.ended(turn, now));
    }
    events.add(
        seat.guest() ? new MeetingEvent.GuestPutOut(number) : new MeetingEvent.SeatFreed(number));
    return new Decision.Happens(events);
  }

  static Decision knock(LiveMeeting live, KnockAt c) {
    if (waiting(live, c.knock()) != null) {
      return happens();
    }
    return live.room().atTheDoor().size() >= MOST_AT_THE_DOOR
        ? refused("Twelve people are waiting at the door. Ask at the table, then knock again.")
        : happens(new MeetingEvent.Knocked(c.knock(), c.name(), c.business()));
  }

  static Decision admit(LiveMeeting live, AdmitKnock c) {
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

  static Decision decline(LiveMeeting live, String knock) {
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
}
