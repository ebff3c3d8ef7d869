@NullMarked
package roundtable.evidence.composition;

import org.jspecify.annotations.NullMarked;
