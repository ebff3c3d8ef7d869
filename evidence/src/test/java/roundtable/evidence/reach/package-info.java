@NullMarked
package roundtable.evidence.reach;

import org.jspecify.annotations.NullMarked;
