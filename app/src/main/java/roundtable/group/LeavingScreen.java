package roundtable.group;

/** What leaving means, before one does. */
public record LeavingScreen(Insider insider, Membership member) {
  public boolean own() {
    return member.id() == insider.membership().id();
  }

  public String path(String below) {
    return insider.path("/members/" + member.id() + below);
  }
}
