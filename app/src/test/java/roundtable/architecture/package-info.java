/** The house's borders and shape, as tests: whoever breaks one reads why it is there. */
@NullMarked
package roundtable.architecture;

import org.jspecify.annotations.NullMarked;
