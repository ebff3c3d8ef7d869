package roundtable.group;

import java.util.List;

/**
 * A group's home.
 *
 * @param asking who waits for an officer's answer; empty for everyone else
 */
public record HomeScreen(
    Insider insider, List<Membership> members, List<SeatRequest> asking, List<HomeSlot> slots) {
  public boolean officer() {
    return insider.membership().isOfficer();
  }

  public boolean alone() {
    return members.size() == 1;
  }

  public List<HomeSlot> wide() {
    return slots.stream().filter(HomeSlot::wide).toList();
  }

  public List<HomeSlot> beside() {
    return slots.stream().filter(slot -> !slot.wide()).toList();
  }

  /** How the group meets, in a line. */
  public String rhythm() {
    return "%d %s, %s, %d minutes"
        .formatted(
            members.size(),
            alone() ? "member" : "members",
            insider.group().setting().cadence().words(),
            insider.group().setting().meetingMinutes());
  }
}
