package roundtable.referral;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import roundtable.web.Form;

/** The step a form asks for; empty when it names none. */
final class StepForm {
  private StepForm() {}

  static Optional<ReferralCommand> command(Form form, LocalDate today) {
    return switch (form.text("step")) {
      case "expected" -> Optional.of(new ReferralCommand.SayExpected());
      case "contact" -> Optional.of(new ReferralCommand.NoteContact());
      case "meeting" -> day(form, "on").map(ReferralCommand.NoteMeeting::new);
      case "won" -> Optional.of(new ReferralCommand.NoteWin(words(form)));
      case "lost" ->
          form.choice("reason", LossReason.class)
              .map(reason -> new ReferralCommand.NoteLoss(reason, words(form)));
      case "later" -> day(form, "until").map(day -> new ReferralCommand.PutOff(day, today));
      case "thanks" -> Optional.of(new ReferralCommand.SayThanks(words(form)));
      case "gone" -> day(form, "gone-on").map(day -> new ReferralCommand.SayGone(day, today));
      case "stays" -> Optional.of(new ReferralCommand.SayTheyStay());
      default -> Optional.empty();
    };
  }

  /** Browsers send line ends as on a typewriter; mails and pages want one. */
  private static String words(Form form) {
    return form.text("words").replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Optional<LocalDate> day(Form form, String field) {
    try {
      return Optional.of(LocalDate.parse(form.text(field)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static String missing(Form form) {
    return switch (form.text("step")) {
      case "lost" -> "Why did nothing come of it? Choose one; only you read it.";
      case "meeting", "later", "gone" -> "Which day?";
      default -> "Choose one of the answers.";
    };
  }

  /** What the next page says of it. */
  static String done(ReferralCommand command) {
    return switch (command) {
      case ReferralCommand.SayExpected c -> "Noted. Thank you for asking them first.";
      case ReferralCommand.NoteContact c -> "Noted.";
      case ReferralCommand.NoteMeeting c -> "Noted.";
      case ReferralCommand.NoteWin c -> "Noted. Write down what you invoice when you do.";
      case ReferralCommand.NoteLoss c -> "Noted. Why stays with you.";
      case ReferralCommand.HandOn c -> "Handed on to " + c.to() + ".";
      case ReferralCommand.PutOff c -> "Put off. It does not wait for you until then.";
      case ReferralCommand.SayThanks c -> "Your thanks are on their way.";
      case ReferralCommand.SayGone c -> "Noted. Only you read it.";
      case ReferralCommand.SayTheyStay c -> "Noted. Only you read it.";
    };
  }
}
