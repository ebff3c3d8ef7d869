/** The command line: serve, back up, restore. */
@NullMarked
package roundtable.commandline;

import org.jspecify.annotations.NullMarked;
