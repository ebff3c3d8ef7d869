package roundtable.evidence.survival;

import roundtable.evidence.Interval;
import roundtable.evidence.Normal;

/**
 * The curve at one time.
 *
 * @param atRisk clients who were there until this time
 * @param left clients who left at this time
 * @param kept the share kept just after it
 * @param se Greenwood's standard error of that share, kept * sqrt(sum of d / (n (n - d))); NaN once
 *     nobody is left, where the formula ends
 */
public record Step(double months, int atRisk, int left, double kept, double se) {
  /**
   * The pointwise band on the scale of log(-log kept): kept^exp(-z s) to kept^exp(z s) with s = se
   * / (kept log kept), which stays within 0 and 1 (Kalbfleisch and Prentice, 2nd ed., 1.4). Unknown
   * before anybody has left and once nobody is left.
   */
  public Interval band(double level) {
    double reach = Normal.reach(level);
    double log = Math.log(kept);
    double wide = Math.exp(reach * se / (kept * -log));
    return new Interval(Math.exp(log * wide), Math.exp(log / wide));
  }
}
