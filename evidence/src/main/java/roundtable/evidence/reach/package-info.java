/** Whom does a member get to through others, and could not alone? */
@NullMarked
package roundtable.evidence.reach;

import org.jspecify.annotations.NullMarked;
