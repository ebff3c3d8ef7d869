/**
 * Is a membership worth its time? {@link roundtable.evidence.worth.Ledger} in, {@link
 * roundtable.evidence.worth.Assessment} out; between them only arithmetic.
 *
 * <p>The model. A member of a group gets leads at the rate theta * b * eps: b is the member's own
 * break-even, theta the group's return in break-evens, eps ~ Gamma(k, k) the spread between
 * members. theta is on a grid of 61 points, k on one of 5, and given both everything is closed
 * form. What a lead is worth is a close rate times the value of a sale. Months of a group swing
 * together, by an estimated burstiness.
 */
@NullMarked
package roundtable.evidence.worth;

import org.jspecify.annotations.NullMarked;
