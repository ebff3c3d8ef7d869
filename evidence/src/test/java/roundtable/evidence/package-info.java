/** The cast of this module's tests: figures that an independent implementation gave. */
@NullMarked
package roundtable.evidence;

import org.jspecify.annotations.NullMarked;
