package roundtable.meeting.planning;

import java.time.Instant;
import java.util.List;
import roundtable.group.Group;
import roundtable.group.Membership;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.Round.Phase;
import roundtable.meeting.Seat;
import roundtable.web.Place;

/**
 * A meeting as its members see it before and after it.
 *
 * @param cancelled an officer called it off
 */
public record MeetingScreen(
    Group group, Membership me, LiveMeeting live, boolean cancelled, Instant now) {
  public Place place() {
    return new Place(group.id(), group.name(), "meetings");
  }

  public Meeting meeting() {
    return live.meeting();
  }

  public When when() {
    return When.of(meeting(), group);
  }

  public String yourTurn() {
    return YourTurn.of(live, me).sentence();
  }

  public boolean over() {
    return live.round().phase() == Phase.CLOSED || live.round().phase() == Phase.ENDED;
  }

  public boolean today() {
    return !over() && when().isOn(now);
  }

  public boolean bringsSheet() {
    return !meeting().turns().programme().blanketAsk();
  }

  /** The tables with their speakers in order. */
  public List<List<Seat>> tables() {
    return Order.of(live).seats(live.room());
  }

  public List<Seat> listening() {
    Order order = Order.of(live);
    return live.room().seats().values().stream().filter(seat -> !order.has(seat.number())).toList();
  }

  public boolean mine(Seat seat) {
    return seat.equals(live.room().ofMember(me.id()));
  }

  public String turnLength() {
    return Words.length(meeting().turns().seconds());
  }

  public String address() {
    return "/meetings/" + meeting().id();
  }
}
