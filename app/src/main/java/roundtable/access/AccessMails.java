package roundtable.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.notices.Mail;
import roundtable.notices.Outbox;

/** What we write about signing in. */
final class AccessMails {
  private AccessMails() {}

  /** A fresh code on its way; false when there were too many. */
  static boolean sendCode(
      DSLContext tx, Outbox outbox, SignInCodes.Window window, String email, InstantSource clock) {
    Instant now = clock.instant();
    Optional<String> code = SignInCodes.fresh(tx, window, email, now);
    code.ifPresent(digits -> outbox.put(tx, code(email, digits, now)));
    return code.isPresent();
  }

  /**
   * To the address that is no longer used: a change its owner did not make must not stay unseen.
   */
  static Mail moved(String old, String email) {
    return new Mail(
        old,
        "Your address at Roundtable has changed",
        """
        You now sign in to Roundtable with %s. No more mail comes to this address.
        Every other device of yours was signed out.

        If you did not change it, tell an officer of your group or whoever runs the server today.
        """
            .formatted(email));
  }

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
