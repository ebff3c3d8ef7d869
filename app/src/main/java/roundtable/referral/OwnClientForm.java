package roundtable.referral;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.web.Form;

/** Reads a client won otherwise, and who told them of me. */
record OwnClientForm(Form form, Person me, LocalDate today) {
  private static final int LONGEST_NAME = 300;

  /** Null when something must be answered anew. */
  @Nullable Wanted read() {
    String company = form.required("company", LONGEST_NAME, "Which company is it?");
    Source source =
        form.choice("from", Source.class).filter(one -> one != Source.MEMBER).orElse(null);
    if (source == null) {
      form.problem("from", "Who told them of you?");
    }
    LocalDate since = since();
    if (source == null || since == null || !form.good()) {
      return null;
    }
    Between between =
        new Between(
            null,
            new Between.Giver(source, null, most("name"), most("other-group")),
            new Between.Receiver(me.id(), null, me.name()));
    Lead lead = new Lead(company, most("need"), Fit.RIGHT, "", since);
    return new Wanted(
        new Referral(0, between, lead, Referral.Origin.OUTSIDE, List.of()),
        Side.RECEIVER,
        Wanted.Already.WON,
        null);
  }

  private String most(String field) {
    String typed = form.text(field);
    return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
  }

  private @Nullable LocalDate since() {
    try {
      LocalDate since = LocalDate.parse(form.text("since"));
      if (!since.isAfter(today)) {
        return since;
      }
    } catch (DateTimeParseException e) {
      // Answered below, as a day to come is.
    }
    form.problem("since", "Since when are they a client?");
    return null;
  }
}
