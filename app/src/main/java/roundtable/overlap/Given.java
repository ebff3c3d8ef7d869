package roundtable.overlap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given and not taken back.
 *
 * @param client the row it is about; null when the name is on no row
 */
record Given(long id, About about, @Nullable Long client, Answer answer, Instant at) {
  /** Whose answer, and about which name. */
  record About(long membership, long meeting, int mention, String asked) {}
}
