package roundtable.worth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting I was at.
 *
 * @param entry what I wrote down myself, so that I can take it back; null where my seat tells it
 */
public record MeetingLine(LocalDate on, int minutes, @Nullable Entry entry) {}
