/** Roundtable: where the parts are put together. */
@NullMarked
package roundtable;

import org.jspecify.annotations.NullMarked;
