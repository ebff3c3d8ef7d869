package roundtable.group;

import java.util.List;
import roundtable.web.Form;

/** One member's seat, seen by another member or by themselves. */
public record MemberScreen(Insider insider, Membership member, Form form) {
  public boolean own() {
    return member.id() == insider.membership().id();
  }

  public boolean givesOffices() {
    return insider.membership().isFacilitator();
  }

  public boolean endsOffices() {
    return givesOffices() || own();
  }

  public boolean officer() {
    return insider.membership().isOfficer();
  }

  public String path(String below) {
    return insider.path("/members/" + member.id() + below);
  }

  public List<Office> held() {
    return List.copyOf(member.offices());
  }

  public List<Office> open() {
    return List.of(Office.values()).stream()
        .filter(office -> !member.offices().contains(office))
        .toList();
  }
}
