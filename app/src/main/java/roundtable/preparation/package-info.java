/**
 * Coming prepared: the sheet of recent clients and prospects, who is ready, and who is reminded.
 */
@Feature(
    uses = {"access", "group", "meeting"},
    owns = {"sheet_line", "dropped_prospect", "blanket_ask", "preparation_link", "reminder"})
@NullMarked
package roundtable.preparation;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
