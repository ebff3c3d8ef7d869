package roundtable.referral;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import roundtable.web.Form;

/** Reads a person at the company. Without their consent no name is taken, not even for a moment. */
final class ContactForm {
  private static final int LONGEST = 300;

  private ContactForm() {}

  /** Null when nobody is named, or when a problem is noted. */
  static @Nullable Contact read(Form form, LocalDate today) {
    String name = form.text("person");
    String reach = form.text("reach");
    if (name.isEmpty() && reach.isEmpty()) {
      return null;
    }
    if (name.length() > LONGEST || reach.length() > LONGEST) {
      form.problem("person", "That is too long: at most 300 letters, please.");
    }
    if (!form.text("agreed").equals("yes")) {
      form.problem(
          "agreed", "Ask them first. Until they have agreed, leave the name and the number out.");
      return null;
    }
    LocalDate on = day(form.text("agreed-on"));
    if (on == null || on.isAfter(today)) {
      form.problem("agreed-on", "Which day did they agree?");
      return null;
    }
    return new Contact(name, reach, on);
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
