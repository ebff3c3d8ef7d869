/** Mail: an outbox row in the transaction of what it tells, sent afterwards. */
@Foundation(
    uses = {"database", "web"},
    owns = "notice")
@NullMarked
package roundtable.notices;

import org.jspecify.annotations.NullMarked;
import roundtable.Foundation;
