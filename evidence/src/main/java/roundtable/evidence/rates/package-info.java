/** How often does something happen, how often does it close, and how sure is that? */
@NullMarked
package roundtable.evidence.rates;

import org.jspecify.annotations.NullMarked;
