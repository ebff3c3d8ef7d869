package roundtable.evidence.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Is this membership worth its time? */
public final class Worth {
  private Worth() {}

  /**
   * Everything there is to say. Without the margin of a client, or where nothing costs anything, it
   * is too early, and the reasons say what is missing; before the first month it is what is
   * believed of any membership.
   */
  public static Assessment of(Ledger ledger) {
    Membership membership = new Membership(ledger);
    List<Reason> unpriced = unpriced(membership.present);
    return unpriced.isEmpty() ? priced(ledger, membership) : unknown(membership.present, unpriced);
  }

  /** What each month's look saw, oldest first. Prices are needed. */
  public static List<Look> looks(Ledger ledger) {
    return new Membership(ledger).looksAfter(0);
  }

  /**
   * The verdict at the end of each month, as it was to be had then, oldest first; how long "too
   * early" may take is left out. Prices are needed.
   */
  public static List<Verdict> verdicts(Ledger ledger, List<Look> looks) {
    Rule rule = new Rule(ledger, Present.of(ledger));
    List<Verdict> verdicts = new ArrayList<>();
    for (int month = 1; month <= looks.size(); month++) {
      verdicts.add(rule.at(looks.subList(0, month)));
    }
    return verdicts;
  }

  private static Assessment priced(Ledger ledger, Membership membership) {
    List<Look> looks = membership.looksAfter(0);
    List<Look> seen = looks.isEmpty() ? List.of(membership.onJoining()) : looks;
    Look last = seen.getLast();
    Known known = membership.known().getLast();
    Programmes untested = new Programmes(ledger.standing().untested(), membership.present);
    return new Assessment(
        new Reasons(ledger, last, membership.present)
            .told(
                membership.verdict(seen),
                otherwise(ledger.withoutLargestSale()),
                otherwise(ledger.withoutAdviceAndVisibility())),
        Figures.of(known, last, membership.present),
        Regret.of(last.returns(), untested, membership.present),
        SecondLine.of(membership.known(), membership.present),
        looks);
  }

  /** Three looks are enough for a verdict that needs three running. */
  private static Verdict otherwise(Ledger ledger) {
    Membership membership = new Membership(ledger);
    List<Look> looks = membership.looksAfter(Math.max(0, membership.months() - Rule.LOOKS));
    return membership.verdict(looks.isEmpty() ? List.of(membership.onJoining()) : looks);
  }

  private static List<Reason> unpriced(Present present) {
    List<Reason> missing = new ArrayList<>();
    if (present.terms().client() == 0) {
      missing.add(new Reason.ClientMarginMissing());
    }
    if (present.cost() == 0) {
      missing.add(new Reason.CostMissing());
    }
    return missing;
  }

  private static Assessment unknown(Present present, List<Reason> missing) {
    Verdict none = new Verdict.TooEarly(OptionalInt.empty(), missing);
    return new Assessment(
        new Verdicts(none, none, none),
        Figures.unknown(present),
        Regret.UNKNOWN,
        SecondLine.SILENT,
        List.of());
  }
}
