/** Every figure of {@code evidence} held against those of an independent implementation. */
@NullMarked
package roundtable.oracle;

import org.jspecify.annotations.NullMarked;
