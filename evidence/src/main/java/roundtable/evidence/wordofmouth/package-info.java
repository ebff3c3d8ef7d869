/** What the talk of happy, satisfied and unhappy customers adds up to. */
@NullMarked
package roundtable.evidence.wordofmouth;

import org.jspecify.annotations.NullMarked;
