/** Everything Roundtable keeps about a person, as a file of theirs. */
@Feature(uses = "access")
@NullMarked
package roundtable.takeout;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
