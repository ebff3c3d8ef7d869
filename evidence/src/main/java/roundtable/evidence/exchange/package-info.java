/** Referrals going back and forth: given freely, or owed? About groups, never about a person. */
@NullMarked
package roundtable.evidence.exchange;

import org.jspecify.annotations.NullMarked;
