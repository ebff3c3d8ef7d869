/** Mail: an outbox row in the transaction of what it tells, sent afterwards. */
@NullMarked
package roundtable.notices;

import org.jspecify.annotations.NullMarked;
