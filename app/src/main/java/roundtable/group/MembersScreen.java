package roundtable.group;

import java.util.List;

/** Everyone who holds a seat, the guests, and the history of the offices. */
public record MembersScreen(
    Insider insider, List<Membership> members, List<Guest> guests, List<Term> history) {
  public boolean officer() {
    return insider.membership().isOfficer();
  }

  public String title() {
    return members.size() == 1 ? "1 member" : members.size() + " members";
  }
}
