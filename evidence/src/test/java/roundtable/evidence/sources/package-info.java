@NullMarked
package roundtable.evidence.sources;

import org.jspecify.annotations.NullMarked;
