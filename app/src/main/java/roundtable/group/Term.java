package roundtable.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's time in an office. */
public record Term(String holder, Office office, Instant since, @Nullable Instant until) {}
