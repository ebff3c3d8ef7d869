/** A member's private list of clients and contacts, readable by its owner alone. */
@Feature(
    uses = {"access", "group"},
    owns = {"client_list", "client_import", "client_import_problem", "client_mapping", "client"})
@NullMarked
package roundtable.client;

import org.jspecify.annotations.NullMarked;
import roundtable.Feature;
