@NullMarked
package roundtable.calibration;

import org.jspecify.annotations.NullMarked;
