/** Did another format of meeting make a difference? */
@NullMarked
package roundtable.evidence.trials;

import org.jspecify.annotations.NullMarked;
