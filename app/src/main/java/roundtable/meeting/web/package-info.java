/**
 * A meeting's screens: the table on the projector, the phones, the facilitator's desk, and the way
 * in.
 */
@NullMarked
package roundtable.meeting.web;

import org.jspecify.annotations.NullMarked;
