@NullMarked
package roundtable.evidence.survival;

import org.jspecify.annotations.NullMarked;
