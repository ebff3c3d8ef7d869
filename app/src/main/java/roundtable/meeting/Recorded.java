package roundtable.meeting;

import java.time.Instant;

/**
 * An event with its number, when, and by which tap.
 *
 * @param tap the key the browser made for the tap; the same tap sent twice happens once
 */
public record Recorded(long seq, String tap, MeetingEvent event, Instant at) {}
