/** The real product, started for a test: houses, callers, browsers, a clock to move. */
@NullMarked
package roundtable.testing;

import org.jspecify.annotations.NullMarked;
