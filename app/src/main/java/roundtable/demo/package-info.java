/** The invented group that a newcomer plays with, and that the tests play with, too. */
@Feature(
    uses = {
      "access",
      "client",
      "evidence",
      "group",
      "introduction",
      "meeting",
      "preparation",
      "referral",
      "worth"
    })
@NullMarked
package roundtable.demo;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
