package roundtable.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A place at the table for one meeting.
 *
 * @param number 1, 2, 3 … within the meeting
 * @param who the member or guest it was laid for
 * @param table 1, 2 … when tables run side by side
 * @param here whether its holder has arrived
 */
public record Seat(int number, Occupant who, int table, boolean here) {
  /** Who sits there. */
  public record Occupant(String name, String profession, @Nullable Long membership) {}

  public String name() {
    return who.name();
  }

  public boolean guest() {
    return who.membership() == null;
  }

  Seat here(boolean arrived) {
    return new Seat(number, who, table, arrived);
  }

  Seat at(int otherTable) {
    return new Seat(number, who, otherTable, here);
  }
}
