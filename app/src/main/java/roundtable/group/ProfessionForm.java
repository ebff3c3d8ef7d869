package roundtable.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import roundtable.web.Form;

/** What somebody is in the group for. */
final class ProfessionForm {
  private static final int MOST = 80;

  private ProfessionForm() {}

  static Profession in(Form form) {
    return new Profession(
        form.required("profession", MOST, "What do you do? Electrician, tax adviser, florist?"),
        form.required("business", MOST, "What is your business called? Your own name will do."));
  }

  /**
   * Who holds that profession already. A group usually gives it one seat; it is told, not
   * forbidden, because two roofers may do different roofs.
   */
  static Optional<Membership> sharedWith(
      List<Membership> members, String profession, long exceptPerson) {
    String wanted = fold(profession);
    return members.stream()
        .filter(member -> member.personId() != exceptPerson)
        .filter(member -> fold(member.profession()).equals(wanted))
        .findFirst();
  }

  private static String fold(String profession) {
    return profession.strip().toLowerCase(Locale.ROOT);
  }
}
