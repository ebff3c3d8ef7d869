/** The invented group that a newcomer plays with, and that the tests play with, too. */
@NullMarked
package roundtable.demo;

import org.jspecify.annotations.NullMarked;
