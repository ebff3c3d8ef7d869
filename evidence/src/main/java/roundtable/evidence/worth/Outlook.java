package roundtable.evidence.worth;

import java.util.OptionalInt;

/**
 * When will something be sure, if leads, closings and sales of the member and of the others go on
 * at the rate they had so far? The history is stretched to so many months more and looked at again.
 */
final class Outlook {
  private static final int[] MONTHS = {0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 24, 30, 36};

  private final Rule rule;
  private final Present present;
  private final double books;

  Outlook(Rule rule, Present present, double books) {
    this.rule = rule;
    this.present = present;
    this.books = books;
  }

  /** None without a meeting yet, and none if nothing will be sure within three years. */
  OptionalInt months(Known known, Look last, int running) {
    if (known.own().time() == 0) {
      return OptionalInt.empty();
    }
    for (int months : MONTHS) {
      Look then = then(known, last, months);
      if (then.pays() || then.doesNotPay()) {
        int looks = months + Rule.LOOKS - (months == 0 ? running : 1);
        return OptionalInt.of(Math.max(looks, then.pays() ? toStay(last) : toLeave(last)));
      }
    }
    return OptionalInt.empty();
  }

  private Look then(Known known, Look last, int months) {
    Known longer = months == 0 ? known : known.stretched(1 + (double) months / last.month());
    Belief returns = new Posterior(longer, present).returns(books);
    return new Look(last.month() + months, 0, returns, returns.above(present.toEarn(1)));
  }

  private int toStay(Look last) {
    return attending(Rule.MEETINGS_TO_STAY - last.meetings());
  }

  private int toLeave(Look last) {
    return Math.max(rule.months() - last.month(), attending(Rule.MEETINGS - last.meetings()));
  }

  private int attending(int meetings) {
    return (int) Math.ceil(Math.max(meetings, 0) / present.meetings());
  }
}
