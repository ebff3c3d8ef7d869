package roundtable.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address for as long as it was one person's.
 *
 * @param after when somebody else left it; what was written until then is not theirs
 * @param until when they left it themselves; null while it is theirs
 */
public record Inbox(String email, Instant after, @Nullable Instant until) {}
