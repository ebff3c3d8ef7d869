/** Reads the files people really have: columns guessed, corrected, handed on in batches. */
@Foundation
@NullMarked
package roundtable.imports;

import org.jspecify.annotations.NullMarked;
import roundtable.Foundation;
