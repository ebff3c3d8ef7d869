@NullMarked
package roundtable.evidence.trials;

import org.jspecify.annotations.NullMarked;
