package roundtable.evidence.exchange;

import roundtable.evidence.Given;

/**
 * One referral from one member to another.
 *
 * @param giver a member's number
 * @param receiver another member's number
 * @param day when, on any axis counted in days
 */
public record Passed(long giver, long receiver, double day) {
  public Passed {
    Given.that(giver != receiver, "A referral goes from one member to another.");
    Given.finite(day, "A day");
  }

  boolean returns(Passed earlier) {
    return giver == earlier.receiver && receiver == earlier.giver;
  }
}
