package roundtable.demo;

import java.util.List;
import roundtable.group.Membership;
import roundtable.meeting.Seat;

/**
 * A member's place at the meetings of the past.
 *
 * @param joined month of the group's history
 * @param attended how many meetings of each month
 */
record Chair(Membership member, int joined, List<Integer> attended) {
  boolean held(int month) {
    return month >= joined;
  }

  /** Not everybody misses the same meetings. */
  boolean taken(int month, int number, int meetings) {
    return held(month) && (number + member.id()) % meetings < attended.get(month);
  }

  Seat.Occupant occupant() {
    return new Seat.Occupant(member.name(), member.profession(), member.id());
  }
}
