/**
 * Groups that never met: drawn from named worlds, some of which the verdicts' model does not
 * expect. The same seed gives the same group. To measure the verdicts by, and to show a demo group
 * two years of history.
 */
@NullMarked
package roundtable.evidence.simulation;

import org.jspecify.annotations.NullMarked;
