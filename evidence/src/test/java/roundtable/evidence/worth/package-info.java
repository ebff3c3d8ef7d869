@NullMarked
package roundtable.evidence.worth;

import org.jspecify.annotations.NullMarked;
