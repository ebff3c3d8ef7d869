@NullMarked
package roundtable.evidence.exchange;

import org.jspecify.annotations.NullMarked;
