package roundtable.evidence.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * From looks to a verdict, with its guards: three looks running, and for "leave" six months (twelve
 * for a newcomer), six meetings, and no untested programme that might mend it.
 */
final class Rule {
  static final int LOOKS = 3;
  static final int MONTHS = 6;
  static final int NEWCOMERS_MONTHS = 12;
  static final int MEETINGS = 6;

  /** Three meetings are too few to stay on, whatever they brought. */
  static final int MEETINGS_TO_STAY = 4;

  private final Ledger ledger;
  private final Programmes programmes;

  Rule(Ledger ledger, Present present) {
    this.ledger = ledger;
    this.programmes = new Programmes(ledger.standing().untested(), present);
  }

  /** As of the last of these looks, which follow each other month by month. */
  Verdict at(List<Look> looks) {
    Look last = looks.getLast();
    int pays = running(looks, Look::pays);
    int doesNotPay = running(looks, Look::doesNotPay);
    if (pays >= LOOKS && last.meetings() >= MEETINGS_TO_STAY) {
      return new Verdict.Stay(List.of(new Reason.Pays(last.worth(), pays)));
    }
    if (doesNotPay >= LOOKS && last.month() >= months() && last.meetings() >= MEETINGS) {
      return programmes.changeOrLeave(last, new Reason.DoesNotPay(1 - last.worth(), doesNotPay));
    }
    return new Verdict.TooEarly(OptionalInt.empty(), missing(last, pays, doesNotPay));
  }

  /** The month before which "leave" is not said. */
  int months() {
    return ledger.standing().newcomer() ? NEWCOMERS_MONTHS : MONTHS;
  }

  static int running(List<Look> looks, Predicate<Look> so) {
    int from = looks.size();
    while (from > 0 && so.test(looks.get(from - 1))) {
      from--;
    }
    return looks.size() - from;
  }

  private List<Reason> missing(Look last, int pays, int doesNotPay) {
    List<Reason> missing = new ArrayList<>();
    if (last.meetings() == 0) {
      missing.add(new Reason.NoMeetings());
    }
    if (pays > 0) {
      missing.add(new Reason.Pays(last.worth(), pays));
    } else if (doesNotPay > 0) {
      missing.add(new Reason.DoesNotPay(1 - last.worth(), doesNotPay));
    } else {
      missing.add(new Reason.Unsure(last.worth()));
    }
    waiting(last, pays, doesNotPay, missing);
    return missing;
  }

  private void waiting(Look last, int pays, int doesNotPay, List<Reason> missing) {
    int looks = Math.max(pays, doesNotPay);
    if (looks > 0 && looks < LOOKS) {
      missing.add(new Reason.LooksToGo(LOOKS - looks));
    }
    if (pays == 0 && last.month() < months()) {
      boolean newcomer = ledger.standing().newcomer();
      missing.add(new Reason.MonthsToGo(months() - last.month(), newcomer));
    }
    int meetings = pays > 0 ? MEETINGS_TO_STAY : MEETINGS;
    if (last.meetings() < meetings) {
      missing.add(new Reason.MeetingsToGo(meetings - last.meetings()));
    }
  }
}
