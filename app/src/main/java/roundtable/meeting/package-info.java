/**
 * Planning and running a meeting: seats, rounds, turns, the timer, companies named and hands
 * raised.
 */
@NullMarked
package roundtable.meeting;

import org.jspecify.annotations.NullMarked;
