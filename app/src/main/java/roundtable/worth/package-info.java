/**
 * Is a group worth its member's time? What went in, what came back, and a verdict that its member
 * alone reads. Reads other features and writes none of them.
 */
@Feature(
    uses = {"access", "evidence", "group", "meeting", "referral"},
    owns = {"other_group", "slip_report", "worth_entry", "worth_terms"})
@NullMarked
package roundtable.worth;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
