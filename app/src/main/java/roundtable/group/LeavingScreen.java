package roundtable.group;

import java.util.List;

/** What leaving means, before one does. Opening it leaves no trace. */
public record LeavingScreen(Insider insider, Membership member, List<HomeSlot> slots) {
  public boolean own() {
    return member.id() == insider.membership().id();
  }

  public String draft() {
    return Farewell.draft(insider.group());
  }

  public String path(String below) {
    return insider.path("/members/" + member.id() + below);
  }
}
