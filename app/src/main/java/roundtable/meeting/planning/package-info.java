/** Planning a meeting: the arithmetic of its round, what fits, and a fair order of turns. */
@NullMarked
package roundtable.meeting.planning;

import org.jspecify.annotations.NullMarked;
