/** Who is in the room, beside the community around it? */
@NullMarked
package roundtable.evidence.composition;

import org.jspecify.annotations.NullMarked;
