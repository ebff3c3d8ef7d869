package roundtable.group;

import java.util.Optional;
import roundtable.access.Person;
import roundtable.web.Form;

/**
 * An invitation, opened.
 *
 * @param me who has signed in, if anybody has
 */
public record JoinScreen(Form form, Invitation invitation, String secret, Optional<Person> me) {
  public String path() {
    return "/invitations/" + secret;
  }

  /** The mail went to one address; whoever reads this very probably reads that. */
  public String email() {
    String mailed = invitation.email();
    return mailed == null ? "" : mailed;
  }

  /** Signed in with another address than the one that was invited. */
  public boolean another() {
    return me.isPresent() && !invitation.forMany() && !invitation.seats(me.get().email());
  }
}
