/** Who sends the business: one or two partners, or all customers together? */
@NullMarked
package roundtable.evidence.sources;

import org.jspecify.annotations.NullMarked;
