/** The pages of the private list: reading, changing, bringing a file. */
@NullMarked
package roundtable.client.web;

import org.jspecify.annotations.NullMarked;
