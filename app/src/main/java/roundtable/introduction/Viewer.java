package roundtable.introduction;

/** Who looks: a signed-in member, or whoever holds a seat (a guest, or a member's own phone). */
public sealed interface Viewer {
  /** Whether that party is the one who looks. */
  boolean is(Party party, long meeting);

  /** A present member, by the membership of the group. */
  record Member(long membership) implements Viewer {
    @Override
    public boolean is(Party party, long meeting) {
      return party.membership() != null && party.membership() == membership;
    }
  }

  /** The holder of a seat in one meeting. */
  record AtSeat(long meeting, int seat) implements Viewer {
    @Override
    public boolean is(Party party, long where) {
      return where == meeting && party.seat() == seat;
    }
  }
}
