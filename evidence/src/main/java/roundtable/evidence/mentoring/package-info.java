/** Who is paired with whom. */
@NullMarked
package roundtable.evidence.mentoring;

import org.jspecify.annotations.NullMarked;
