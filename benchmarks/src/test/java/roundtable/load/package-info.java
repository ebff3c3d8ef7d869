@NullMarked
package roundtable.load;

import org.jspecify.annotations.NullMarked;
