/**
 * A networking group: its cadence and programme with their history, its members, who holds which
 * office.
 */
@Feature(
    uses = "access",
    owns = {
      "networking_group",
      "group_setting",
      "group_guest",
      "membership",
      "office",
      "invitation",
      "seat_request"
    },
    borrows = "person")
@NullMarked
package roundtable.group;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
