@NullMarked
package roundtable.evidence.rates;

import org.jspecify.annotations.NullMarked;
