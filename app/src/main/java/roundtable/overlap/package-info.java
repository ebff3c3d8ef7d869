/** Who knows a company that is named; told to the list's owner alone, on the owner's own phone. */
@Feature(
    uses = {"access", "client", "group", "matching", "meeting"},
    owns = {"overlap_answer", "overlap_use"})
@NullMarked
package roundtable.overlap;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
