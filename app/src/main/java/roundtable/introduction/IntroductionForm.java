package roundtable.introduction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import roundtable.web.Form;

/** The step a form asks for; empty when it names none. */
final class IntroductionForm {
  private IntroductionForm() {}

  static Optional<IntroductionCommand> command(Form form, LocalDate today) {
    return switch (form.text("step")) {
      case "accept" -> Optional.of(new IntroductionCommand.Accept(words(form, "words")));
      case "consent" ->
          day(form.text("on")).map(on -> new IntroductionCommand.RecordConsent(on, today));
      case "no" -> Optional.of(new IntroductionCommand.Decline("", true));
      case "decline" -> Optional.of(new IntroductionCommand.Decline(words(form, "kind"), false));
      case "make" -> Optional.of(new IntroductionCommand.Make(words(form, "words")));
      case "outcome" ->
          form.choice("outcome", Outcome.class)
              .map(told -> new IntroductionCommand.TellOutcome(told, words(form, "words")));
      default -> Optional.empty();
    };
  }

  /** Browsers send line ends as on a typewriter; mails and pages want one. */
  static String words(Form form, String field) {
    return form.text(field).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static String missing(Form form) {
    return form.text("step").equals("consent")
        ? "Which day did they agree?"
        : "Choose one of the answers.";
  }

  /** What the next page says of it. */
  static String done(IntroductionCommand command, String other) {
    return switch (command) {
      case IntroductionCommand.Accept c -> "Your lines are on their way to " + other + ".";
      case IntroductionCommand.RecordConsent c -> "Noted. Now put them in touch.";
      case IntroductionCommand.Decline c -> "Noted. " + other + " hears it from us.";
      case IntroductionCommand.Make c -> "Done. The next step is " + other + "’s.";
      case IntroductionCommand.TellOutcome c -> other + " hears it, with your thanks.";
      case IntroductionCommand.SayThanks c -> "Thanked.";
    };
  }
}
