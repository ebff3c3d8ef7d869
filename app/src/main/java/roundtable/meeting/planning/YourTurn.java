package roundtable.meeting.planning;

import org.jspecify.annotations.Nullable;
import roundtable.group.Membership;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Seat;

/** When one member speaks in a meeting. */
record YourTurn(Order order, @Nullable Seat seat) {
  static YourTurn of(LiveMeeting live, Membership me) {
    return new YourTurn(Order.of(live), live.room().ofMember(me.id()));
  }

  String sentence() {
    if (seat == null) {
      return "You have no seat yet: join when you come.";
    }
    int place = order.placeOf(seat.number());
    if (place == 0) {
      return "You listen this time and raise your hand. Next time you are among the first.";
    }
    String where = order.tables().size() > 1 ? " at table " + order.tableOf(seat.number()) : "";
    return "You speak " + Words.place(place) + where + ".";
  }
}
