/**
 * Planning and running a meeting: seats, rounds, turns, the timer, companies named and hands
 * raised.
 */
@Feature(
    uses = {"access", "group"},
    owns = {"meeting", "meeting_event", "seat_device", "meeting_agenda", "meeting_cancellation"})
@NullMarked
package roundtable.meeting;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
