/**
 * Are these two names the same business, and which of my clients is it? Pure, without framework.
 */
@NullMarked
package roundtable.matching;

import org.jspecify.annotations.NullMarked;
