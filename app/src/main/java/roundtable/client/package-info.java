/** A member's private list of clients and contacts, readable by its owner alone. */
@NullMarked
package roundtable.client;

import org.jspecify.annotations.NullMarked;
