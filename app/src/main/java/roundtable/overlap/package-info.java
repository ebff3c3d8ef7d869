/** Who knows a company that is named; told to the list's owner alone, on the owner's own phone. */
@NullMarked
package roundtable.overlap;

import org.jspecify.annotations.NullMarked;
