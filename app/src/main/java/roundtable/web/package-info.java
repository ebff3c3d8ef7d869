/** Page shell, forms, assets, error pages, and who may call which route. */
@Foundation
@NullMarked
package roundtable.web;

import org.jspecify.annotations.NullMarked;
import roundtable.Foundation;
