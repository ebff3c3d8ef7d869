package roundtable.evidence.worth;

import java.util.ArrayList;
import java.util.List;

/** What was known at the end of each month, from the first to the last. */
final class History {
  private final Ledger ledger;
  private final double meetings;
  private final Pool pool;
  private final Swing swing;
  private final Tally own;
  private int active;

  private History(Ledger ledger, double meetings) {
    this.ledger = ledger;
    this.meetings = meetings;
    this.pool = new Pool(ledger.others(), meetings, ledger.months().size());
    this.swing = new Swing();
    this.own = new Tally(meetings);
  }

  /** One for each of the months, and before them, at 0, what is known on joining. */
  static List<Known> of(Ledger ledger, Present present) {
    History history = new History(ledger, present.meetings());
    List<Known> looks = new ArrayList<>();
    looks.add(history.known(0));
    for (int month = 0; month < ledger.months().size(); month++) {
      history.pass(month);
      looks.add(history.known(month + 1));
    }
    return looks;
  }

  private void pass(int month) {
    int meetingsThen = ledger.months().get(month).attended();
    int leads = (int) ledger.leads().stream().filter(lead -> lead.month() == month).count();
    own.add(leads, meetingsThen, ledger.standing().newcomer() ? month : Counts.LONG_AGO);
    active += meetingsThen > 0 ? 1 : 0;
    Known.Leads others = pool.next(month);
    swing.add(leads + others.count(), meetingsThen / meetings + others.time());
  }

  private Known known(int look) {
    return new Known(own.soFar(), pool.soFar(), resolved(look), sales(look), swing.seen(active));
  }

  private Known.Resolved resolved(int look) {
    long won = 0;
    long lost = 0;
    for (Lead lead : ledger.leads()) {
      if (lead.resolvedBefore(look)) {
        won += lead.won() ? 1 : 0;
        lost += lead.won() ? 0 : 1;
      }
    }
    return new Known.Resolved(won, lost);
  }

  private Known.Sales sales(int look) {
    double floor = ledger.terms().client() * Lead.LEAST_MARGIN;
    double[] logs =
        ledger.leads().stream()
            .filter(lead -> lead.resolvedBefore(look) && lead.marginKnown())
            .mapToDouble(lead -> Math.log(Math.max(lead.margin(), floor)))
            .toArray();
    return Known.Sales.of(logs);
  }
}
