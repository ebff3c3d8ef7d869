/** The command line: serve, back up, restore, match two lists. */
@NullMarked
package roundtable.commandline;

import org.jspecify.annotations.NullMarked;
