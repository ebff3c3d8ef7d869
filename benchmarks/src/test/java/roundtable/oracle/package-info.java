@NullMarked
package roundtable.oracle;

import org.jspecify.annotations.NullMarked;
