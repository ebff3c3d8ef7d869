package roundtable.referral;

import java.time.Instant;

/**
 * Something one of the two did about a referral.
 *
 * @param number 1, 2, 3 … for that referral
 * @param told whether the other one's mail is on its way: from then on it cannot be undone
 */
public record Step(int number, What what, Side by, Instant at, boolean told) {
  /** The kinds of step, and whether the other one hears of them. */
  public enum Kind {
    /** Written down, by the giver or by the receiver. */
    RECORDED(true),
    /** They know and expect the call. */
    EXPECTED(true),
    CONTACTED(true),
    /** A meeting is set or was held; the detail is its day. */
    MEETING(true),
    WON(true),
    /** The detail is the reason, which the giver does not hear. */
    LOST(true),
    /** The detail is the name of whoever has it now. */
    HANDED_ON(true),
    THANKED(true),
    /** The receiver's own: remind me later. The detail is the day. */
    SNOOZED(false),
    /** The receiver's own: they are no client any more. The detail is the day. */
    GONE(false),
    /** The receiver's own: quiet, and still a client. */
    STAYS(false);

    private final boolean shared;

    Kind(boolean shared) {
      this.shared = shared;
    }

    public boolean shared() {
      return shared;
    }
  }

  /**
   * @param detail a day or a reason; empty for the other kinds
   * @param words what was written to the other one along with it, or empty
   */
  public record What(Kind kind, String detail, String words) {
    static What of(Kind kind) {
      return new What(kind, "", "");
    }

    static What of(Kind kind, String detail) {
      return new What(kind, detail, "");
    }
  }

  public Kind kind() {
    return what.kind();
  }
}
