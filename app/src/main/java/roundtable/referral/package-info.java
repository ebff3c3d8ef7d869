/**
 * What becomes of a lead: referral, contacted, meeting, won or lost, closed business, and whether
 * the client stays.
 */
@Feature(
    uses = {"access", "group", "introduction", "matching", "meeting"},
    owns = {
      "referral",
      "referral_step",
      "referral_contact",
      "referral_quality",
      "closed_business",
      "referral_nudge"
    })
@NullMarked
package roundtable.referral;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
