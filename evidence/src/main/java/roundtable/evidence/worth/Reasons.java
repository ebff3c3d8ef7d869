package roundtable.evidence.worth;

import java.util.ArrayList;
import java.util.List;

/** What a member should know beside the reasons of the rule. */
final class Reasons {
  private final Ledger ledger;
  private final Look last;
  private final Present present;

  Reasons(Ledger ledger, Look last, Present present) {
    this.ledger = ledger;
    this.last = last;
    this.present = present;
  }

  Verdicts told(Verdict verdict, Verdict withoutLargest, Verdict withoutSoft) {
    List<Reason> all = new ArrayList<>(verdict.reasons());
    if (withoutLargest.getClass() != verdict.getClass()) {
      all.add(new Reason.LargestSaleDecides());
    }
    if (withoutSoft.getClass() != verdict.getClass()) {
      all.add(new Reason.AdviceAndVisibilityDecide());
    }
    data(all);
    dues(all);
    return new Verdicts(with(verdict, all), withoutLargest, withoutSoft);
  }

  private void data(List<Reason> all) {
    long open = ledger.leads().stream().filter(lead -> lead.resolved() == Lead.OPEN).count();
    if (ledger.leads().isEmpty() && last.meetings() > 0) {
      all.add(new Reason.NoLeads(last.month()));
    } else if (ledger.leads().stream().noneMatch(Lead::won)) {
      all.add(new Reason.NoSales());
    }
    if (open > 0) {
      all.add(new Reason.OpenLeads((int) open));
    }
    if (!Pool.pooled(ledger.others())) {
      all.add(new Reason.NotPooled(ledger.others().size() + 1));
    }
  }

  private void dues(List<Reason> all) {
    int months = ledger.standing().duesPaidFor();
    if (months > 0 && ledger.terms().dues() > 0) {
      double toEarn = present.toEarn(1) - ledger.terms().dues();
      all.add(new Reason.DuesPaid(months, last.returns().above(toEarn)));
    }
  }

  private static Verdict with(Verdict verdict, List<Reason> reasons) {
    List<Reason> all = List.copyOf(reasons);
    return switch (verdict) {
      case Verdict.Stay _ -> new Verdict.Stay(all);
      case Verdict.TooEarly(var months, _) -> new Verdict.TooEarly(months, all);
      case Verdict.ChangeProgramme(String name, _) -> new Verdict.ChangeProgramme(name, all);
      case Verdict.Leave _ -> new Verdict.Leave(all);
    };
  }
}
