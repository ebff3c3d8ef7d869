/** Load on the live round: robot phones, and the time from a tap to every screen. */
@NullMarked
package roundtable.load;

import org.jspecify.annotations.NullMarked;
