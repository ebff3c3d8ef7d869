package roundtable.evidence.worth;

import java.util.ArrayList;
import java.util.List;

/** One membership being looked at, from its first month to its last. */
final class Membership {
  final Present present;
  final Rule rule;
  private final Ledger ledger;
  private final List<Known> known;

  Membership(Ledger ledger) {
    this.ledger = ledger;
    this.present = Present.of(ledger);
    this.rule = new Rule(ledger, present);
    this.known = History.of(ledger, present);
  }

  int months() {
    return ledger.months().size();
  }

  List<Known> known() {
    return known;
  }

  /** The looks after the first so many months. */
  List<Look> looksAfter(int months) {
    List<Look> looks = new ArrayList<>();
    int meetings = meetings(months);
    for (int month = months; month < months(); month++) {
      meetings += ledger.months().get(month).attended();
      looks.add(look(month + 1, meetings));
    }
    return looks;
  }

  private int meetings(int months) {
    return ledger.months().subList(0, months).stream().mapToInt(Month::attended).sum();
  }

  /** Before the first month: what is believed of any membership. */
  Look onJoining() {
    return look(0, 0);
  }

  private Look look(int month, int meetings) {
    Belief returns = new Posterior(known.get(month), present).returns(ledger.terms().client());
    return new Look(month, meetings, returns, returns.above(present.toEarn(1)));
  }

  /** Of these looks, the last ones; with how long it may still take. */
  Verdict verdict(List<Look> looks) {
    Verdict verdict = rule.at(looks);
    if (!(verdict instanceof Verdict.TooEarly(var unknown, List<Reason> reasons))) {
      return verdict;
    }
    Look last = looks.getLast();
    int running = Math.max(Rule.running(looks, Look::pays), Rule.running(looks, Look::doesNotPay));
    Outlook outlook = new Outlook(rule, present, ledger.terms().client());
    return new Verdict.TooEarly(outlook.months(known.getLast(), last, running), reasons);
  }
}
