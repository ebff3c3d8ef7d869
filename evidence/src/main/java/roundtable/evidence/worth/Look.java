package roundtable.evidence.worth;

/**
 * What was to be seen at the end of one month, with the costs and prices of today.
 *
 * @param month how many months were over, from 1
 * @param meetings attended by then
 * @param returns money a month from leads
 * @param worth the probability that the membership pays: that its return, advice and visibility
 *     included, exceeds its cost
 */
public record Look(int month, int meetings, Belief returns, double worth) {
  static final double SURE_TO_STAY = .90;
  static final double SURE_TO_LEAVE = .95;

  boolean pays() {
    return worth >= SURE_TO_STAY;
  }

  boolean doesNotPay() {
    return 1 - worth >= SURE_TO_LEAVE;
  }
}
