/** Reads the files people really have: columns guessed, corrected, handed on in batches. */
@NullMarked
package roundtable.imports;

import org.jspecify.annotations.NullMarked;
