/**
 * What becomes of the hands that were raised: introductions offered, accepted, made or declined,
 * and thanks.
 */
@NullMarked
package roundtable.introduction;

import org.jspecify.annotations.NullMarked;
