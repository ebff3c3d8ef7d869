/**
 * Coming prepared: the sheet of recent clients and prospects, who is ready, and who is reminded.
 */
@NullMarked
package roundtable.preparation;

import org.jspecify.annotations.NullMarked;
