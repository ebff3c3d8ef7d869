package roundtable.evidence.wordofmouth;

import roundtable.evidence.Given;

/**
 * New customers that each customer's talk brings, less those it keeps away: R = h T p + s t p_s - u
 * r T q, with h delighted, u unhappy and s = 1 - h - u merely satisfied; the delighted tell T
 * people and sway p of them, the satisfied tell t and sway p_s, the unhappy tell r times as many as
 * the delighted and put off q.
 *
 * <p>Of r there are only claims: "eleven" stands in a self-help book; measured work gives 2 to 5
 * per person (TARP; Anderson, Journal of Service Research 1, 1998), and in all positive talk is
 * about three times as frequent, the unhappy being few (East, Hammond, Wright, IJRM 24, 2007).
 *
 * @param delighted h, the share of customers, 0 to 1
 * @param delightedTalk T and p
 * @param satisfiedTalk t and p_s
 * @param ratio r, how many times as many people an unhappy customer tells, 0 or more
 * @param putOff q, the share of those who then stay away, 0 to 1
 */
public record WordOfMouth(
    double delighted, Talk delightedTalk, Talk satisfiedTalk, double ratio, double putOff) {
  public static final double USUAL_RATIO = 3;

  public WordOfMouth {
    Given.share(delighted, "The share of delighted customers");
    Given.notNegative(ratio, "How many times as many are told");
    Given.share(putOff, "The share who stay away");
  }

  /** R, in customers per customer; below 0 where talk costs more than it brings. */
  public double growth(double unhappy) {
    Given.share(unhappy, "The share of unhappy customers");
    Given.that(
        delighted + unhappy <= 1 + Math.ulp(1.0),
        "Delighted and unhappy customers are at most all of them.");
    double satisfied = Math.max(0, 1 - delighted - unhappy);
    return delighted * delightedTalk.effect()
        + satisfied * satisfiedTalk.effect()
        - unhappy * harm();
  }

  /**
   * The share of unhappy customers at which R is 0: (h T p + (1 - h) t p_s) / (r T q + t p_s).
   * Beyond 1 - h no share reaches it; infinite where the unhappy harm nothing; NaN where nobody's
   * talk does anything.
   */
  public double breakEven() {
    double gain = delighted * delightedTalk.effect() + (1 - delighted) * satisfiedTalk.effect();
    return gain / (harm() + satisfiedTalk.effect());
  }

  private double harm() {
    return ratio * delightedTalk.told() * putOff;
  }
}
