/**
 * What the documents say, held against the code: a document that has gone wrong fails the build.
 */
@NullMarked
package roundtable.docs;

import org.jspecify.annotations.NullMarked;
