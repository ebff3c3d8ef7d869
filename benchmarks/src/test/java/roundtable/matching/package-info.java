@NullMarked
package roundtable.matching;

import org.jspecify.annotations.NullMarked;
