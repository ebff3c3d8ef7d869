/** Signing in by a typed code, sessions and devices, who runs the server. */
@Feature(
    owns = {
      "person",
      "session",
      "sign_in_code",
      "sign_in_address",
      "set_up_link",
      "operator",
      "left_address"
    },
    lends = "person")
@NullMarked
package roundtable.access;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
