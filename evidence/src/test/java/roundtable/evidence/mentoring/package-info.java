@NullMarked
package roundtable.evidence.mentoring;

import org.jspecify.annotations.NullMarked;
