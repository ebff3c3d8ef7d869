package roundtable.evidence.worth;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.Given;

/**
 * All that a verdict reads: one member's history in one group, and how many leads the others of the
 * group had. Money is in any one unit, the same throughout.
 *
 * @param months the member's whole months since joining, oldest first; the month that still runs is
 *     left out
 * @param leads every good lead the member got through the group, open ones and spin-offs too
 * @param terms what an hour, a year of dues and a client are worth to this member
 * @param others the leads of every other member, those who left included (else only the lucky are
 *     counted); their last month is the member's last month, their first may be earlier
 * @param standing what is known beside the figures
 */
public record Ledger(
    List<Month> months, List<Lead> leads, Terms terms, List<Counts> others, Standing standing) {
  public Ledger {
    months = List.copyOf(months);
    leads = List.copyOf(leads);
    others = List.copyOf(others);
    int count = months.size();
    Given.that(
        standing.presentSince() == 0 || standing.presentSince() < count,
        "The present programme began after the last month.");
    Given.that(
        leads.stream().allMatch(lead -> lead.month() < count),
        "A lead is counted once its month is over.");
  }

  /** Meetings attended since joining. */
  public int meetings() {
    return months.stream().mapToInt(Month::attended).sum();
  }

  /** The same membership without the value of its largest sale; the sale itself still counts. */
  Ledger withoutLargestSale() {
    double most = leads.stream().mapToDouble(Lead::margin).filter(x -> x > 0).max().orElse(-1);
    int largest = leads.stream().map(Lead::margin).toList().indexOf(most);
    List<Lead> rest = new ArrayList<>(leads);
    if (largest >= 0) {
      rest.set(largest, leads.get(largest).ofUnknownMargin());
    }
    return new Ledger(months, rest, terms, others, standing);
  }

  Ledger withoutAdviceAndVisibility() {
    List<Month> hard = months.stream().map(Month::withoutAdviceAndVisibility).toList();
    return new Ledger(hard, leads, terms, others, standing);
  }
}
