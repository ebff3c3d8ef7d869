/**
 * What becomes of the hands that were raised: introductions offered, accepted, made or declined,
 * and thanks.
 */
@Feature(
    uses = {"access", "group", "meeting"},
    owns = {"raised_hand", "introduction_step", "introduction_reminder"})
@NullMarked
package roundtable.introduction;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
