package roundtable.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A short letter in plain text: what happened, and the one next step.
 *
 * @param to somebody who signed in here, or whom a member invited; nobody imported is ever written
 * @param uselessAt after which it is not worth sending, if ever
 */
public record Mail(String to, String subject, String body, @Nullable Instant uselessAt) {
  public Mail(String to, String subject, String body) {
    this(to, subject, body, null);
  }

  public Mail {
    // A line break in a subject would start a header of its own.
    subject = subject.replaceAll("\\s+", " ").strip();
  }
}
