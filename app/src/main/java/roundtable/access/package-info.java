/** Signing in by a typed code, sessions and devices, who runs the server. */
@NullMarked
package roundtable.access;

import org.jspecify.annotations.NullMarked;
