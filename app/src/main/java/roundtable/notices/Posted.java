package roundtable.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox and what became of it. */
public record Posted(long id, Mail mail, Instant writtenAt, int tries, State state) {
  /** Sent, given up, or to be tried again. */
  public record State(
      @Nullable Instant sentAt, @Nullable Instant givenUpAt, Instant tryAfter, String problem) {}

  /** In words, for the one who runs the server. */
  public String words() {
    if (state.sentAt() != null) {
      return "sent";
    }
    if (state.givenUpAt() != null) {
      return "not sent: " + state.problem();
    }
    return tries == 0 ? "waiting" : "will be tried again: " + state.problem();
  }
}
