package roundtable.referral;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import roundtable.group.Membership;
import roundtable.web.Form;

/** Reads what was typed about a referral; each wrong answer gets its sentence. */
record RecordForm(Form form, RecordScreen screen) {
  private static final int LONGEST_NAME = 300;

  /** Null when somebody must still be chosen. */
  @Nullable Wanted read() {
    Between between = screen.giving() ? given() : received();
    String company = form.required("company", LONGEST_NAME, "Which company is it?");
    String need =
        form.required("need", ReferralRules.LONGEST, "What do they need? A few words are enough.");
    Lead lead =
        new Lead(
            company,
            need,
            form.choice("fit", Fit.class).orElse(Fit.UNSURE),
            most("said", ReferralRules.LONGEST),
            day("heard", "On which day was that?"));
    Contact contact = contact();
    return between == null
        ? null
        : new Wanted(
            new Referral(0, between, lead, origin(), List.of()),
            screen.giving() ? Side.GIVER : Side.RECEIVER,
            form.text("expected").equals("yes") ? Wanted.Already.EXPECTED : Wanted.Already.LEAD,
            contact);
  }

  private @Nullable Between given() {
    Membership to = member("to").orElse(null);
    if (to == null) {
      form.problem("to", "Whom is it for?");
      return null;
    }
    Membership me = screen.insider().membership();
    return new Between(
        me.groupId(),
        new Between.Giver(Source.MEMBER, me.id(), me.name(), ""),
        new Between.Receiver(to.personId(), to.id(), to.name()));
  }

  private @Nullable Between received() {
    Mine parent = screen.parent();
    Membership me = screen.insider().membership();
    Between.Receiver receiver = new Between.Receiver(me.personId(), me.id(), me.name());
    if (parent != null) {
      Between first = parent.referral().between();
      return new Between(
          first.group(),
          new Between.Giver(Source.CUSTOMER, null, parent.company(), ""),
          first.receiver());
    }
    Membership from = member("from").orElse(null);
    if (from != null) {
      return new Between(
          me.groupId(), new Between.Giver(Source.MEMBER, from.id(), from.name(), ""), receiver);
    }
    Source source =
        form.choice("from", Source.class).filter(one -> one != Source.MEMBER).orElse(null);
    if (source == null) {
      form.problem("from", "Who told you of them?");
      return null;
    }
    return new Between(
        null,
        new Between.Giver(
            source, null, most("name", LONGEST_NAME), most("other-group", LONGEST_NAME)),
        new Between.Receiver(me.personId(), null, me.name()));
  }

  private Optional<Membership> member(String field) {
    return screen.others().stream()
        .filter(one -> Long.toString(one.id()).equals(form.text(field)))
        .findFirst();
  }

  private Referral.Origin origin() {
    Mine parent = screen.parent();
    if (parent == null) {
      return new Referral.Origin(screen.arose(), null, null, null, null);
    }
    Long first = parent.referral().origin().first();
    return new Referral.Origin(
        Arose.OUTSIDE, null, null, parent.id(), first == null ? parent.id() : first);
  }

  private @Nullable Contact contact() {
    return ContactForm.read(form, screen.typed().today());
  }

  private String most(String field, int most) {
    String typed = form.text(field);
    if (typed.length() > most) {
      form.problem(field, "That is too long: at most " + most + " letters, please.");
    }
    return typed;
  }

  private LocalDate day(String field, String sentence) {
    LocalDate today = screen.typed().today();
    String typed = form.text(field);
    try {
      LocalDate day = typed.isEmpty() ? today : LocalDate.parse(typed);
      if (day.isAfter(today)) {
        form.problem(field, "That day is still to come. " + sentence);
      }
      return day;
    } catch (DateTimeParseException e) {
      form.problem(field, sentence);
      return today;
    }
  }
}
