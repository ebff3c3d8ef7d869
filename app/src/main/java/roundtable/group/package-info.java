/**
 * A networking group: its cadence and programme with their history, its members, who holds which
 * office.
 */
@NullMarked
package roundtable.group;

import org.jspecify.annotations.NullMarked;
