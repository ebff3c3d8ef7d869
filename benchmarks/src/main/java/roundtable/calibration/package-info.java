/**
 * How often are the verdicts right? Thousands of simulated groups, in worlds the model expects and
 * in worlds it does not, with the verdicts beside naive rivals.
 */
@NullMarked
package roundtable.calibration;

import org.jspecify.annotations.NullMarked;
