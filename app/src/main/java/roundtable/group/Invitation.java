package roundtable.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way into a group.
 *
 * @param email whom it was mailed to; none for the link that many may open
 * @param secret of the link for many, which only lets one ask for a seat
 */
public record Invitation(
    long id,
    long groupId,
    String groupName,
    String invitedBy,
    @Nullable String email,
    @Nullable String secret,
    Instant invitedAt,
    Instant endsAt) {
  /** Whether it gives a seat by itself: it was sent to one person, who has shown to be that one. */
  boolean seats(String provenEmail) {
    return provenEmail.equals(email);
  }

  boolean forMany() {
    return email == null;
  }
}
