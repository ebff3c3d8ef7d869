/** How long do clients stay, by where they came from? */
@NullMarked
package roundtable.evidence.survival;

import org.jspecify.annotations.NullMarked;
