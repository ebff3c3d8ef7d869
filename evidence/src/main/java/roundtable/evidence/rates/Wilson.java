package roundtable.evidence.rates;

import roundtable.evidence.Given;
import roundtable.evidence.Interval;
import roundtable.evidence.Normal;

/**
 * The score interval for a share (Wilson, JASA 22, 1927): all p with |hits/n - p| at most z sqrt(p
 * (1 - p) / n). Keeps within 0 and 1 and holds for a handful of people, where the usual
 * plus-or-minus does not (Brown, Cai, DasGupta, Statistical Science 16, 2001).
 */
public final class Wilson {
  private Wilson() {}

  /**
   * A share from 0 to 1; from 0 to 1 when nobody was asked.
   *
   * @param level of confidence, between 0 and 1
   */
  public static Interval interval(long hits, long asked, double level) {
    Given.count(hits, "The number of hits");
    Given.that(hits <= asked, "Of " + asked + ", " + hits + " cannot be hits.");
    double z = Normal.reach(level);
    if (asked == 0) {
      return new Interval(0, 1);
    }
    double n = asked;
    double share = hits / n;
    double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return new Interval(hits == 0 ? 0 : middle - half, hits == asked ? 1 : middle + half);
  }
}
