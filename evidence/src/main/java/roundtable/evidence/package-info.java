/**
 * Is this group worth its time? Rates, intervals, verdicts, survival and trials. Pure, without
 * framework.
 */
@NullMarked
package roundtable.evidence;

import org.jspecify.annotations.NullMarked;
