package roundtable.introduction;

import java.time.Instant;

/**
 * Something one of the two did about a raised hand.
 *
 * @param number 1, 2, 3 … for that hand
 * @param told whether the other one's mail is on its way: from then on it cannot be undone
 */
public record Step(int number, What what, Side by, Instant at, boolean told) {
  /** The kinds of step. */
  public enum Kind {
    /** The asker says yes please. */
    ACCEPTED,
    /** The asker writes what the helper can pass on. */
    BLURB_SENT,
    /** The helper has asked over there, and they agree. */
    THEY_AGREED,
    /** The helper has put the two in touch. */
    MADE,
    /** One of the two, or the company, says no. */
    DECLINED,
    /** The asker tells what became of it. */
    OUTCOME_TOLD,
    /** The asker says thanks for the hand. */
    THANKED
  }

  /**
   * @param detail the day they agreed, the outcome, or who said no; empty for the other kinds
   * @param words what was written along with it, or empty
   */
  public record What(Kind kind, String detail, String words) {
    /** The detail of an end that nobody chose: one of the two has left the group. */
    static final String LEFT = "LEFT";

    static What of(Kind kind) {
      return new What(kind, "", "");
    }
  }

  public Kind kind() {
    return what.kind();
  }
}
