/**
 * Training of the matching weights and measurements beside peers; in this package to see inside.
 */
@NullMarked
package roundtable.matching;

import org.jspecify.annotations.NullMarked;
