package roundtable.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import roundtable.group.Insider;

/**
 * A member's private list. To hold one is to have passed the door: it is yours.
 *
 * @param id 0 while nothing has been put on it
 * @param pausedAt since when the table has not been told of overlaps, or null
 */
public record ClientList(long id, Insider owner, @Nullable Instant pausedAt) {
  public boolean paused() {
    return pausedAt != null;
  }
}
