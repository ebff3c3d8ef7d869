@NullMarked
package roundtable.evidence.wordofmouth;

import org.jspecify.annotations.NullMarked;
