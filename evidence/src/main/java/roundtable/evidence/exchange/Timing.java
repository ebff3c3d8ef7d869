package roundtable.evidence.exchange;

import java.util.List;
import roundtable.evidence.Given;

/** When a referral came, seen by who received it. Says "after yours", never "half-hearted". */
public enum Timing {
  /** Nothing went the other way within the window before. */
  UNPROMPTED,
  /** The receiver had given the giver one within the window before. */
  AFTER_YOURS,
  /** The records do not reach back a whole window. */
  CANNOT_SAY;

  /**
   * @param history referrals in any order
   * @param recordedSince the day from which every referral is on record
   */
  public static Timing of(Passed referral, List<Passed> history, double recordedSince) {
    boolean after =
        history.stream()
            .filter(referral::returns)
            .map(earlier -> referral.day() - earlier.day())
            .anyMatch(days -> days >= 0 && days <= Returns.WINDOW);
    if (after) {
      return AFTER_YOURS;
    }
    Given.finite(recordedSince, "The start of the records");
    return referral.day() - recordedSince < Returns.WINDOW ? CANNOT_SAY : UNPROMPTED;
  }
}
