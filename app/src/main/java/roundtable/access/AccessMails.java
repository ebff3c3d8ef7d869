package roundtable.access;

import java.time.Instant;
import roundtable.notices.Mail;

/** What we write about signing in. */
final class AccessMails {
  private AccessMails() {}

  static Mail code(String email, String code, Instant now) {
    String spaced = code.substring(0, 3) + " " + code.substring(3);
    return new Mail(
        email,
        "Your code is " + spaced,
        """
        Your code for Roundtable is %s

        Type it in the window where you asked for it. It works for 10 minutes, once.
        If you did not ask for it, do nothing: without the code nobody gets in.
        """
            .formatted(spaced),
        now.plus(SignInCodes.LIFE));
  }
}
