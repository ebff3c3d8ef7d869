package roundtable.evidence.worth;

/** Why a verdict is what it is, or what it still wants. The app has a sentence for each. */
public sealed interface Reason {
  /** The membership pays with this probability, and looked so at so many looks running. */
  record Pays(double probability, int looks) implements Reason {}

  /** It does not pay with this probability, and looked so at so many looks running. */
  record DoesNotPay(double probability, int looks) implements Reason {}

  /** It pays with this probability: too near the middle to tell. */
  record Unsure(double probability) implements Reason {}

  /** It looks clear, for one or two months only: so many more looks have to agree. */
  record LooksToGo(int looks) implements Reason {}

  /** Before so many more months "leave" is not said; to a newcomer, who warms up slowly, later. */
  record MonthsToGo(int months, boolean newcomer) implements Reason {}

  /** So many more meetings have to be attended first. */
  record MeetingsToGo(int meetings) implements Reason {}

  /** There is a programme the group has not tried, and with this probability it would pay then. */
  record Untested(String programme, double probability) implements Reason {}

  /** Even under the best programme not yet tried, it would pay with this probability only. */
  record NoneBetter(String programme, double probability) implements Reason {}

  /** No meeting was attended yet. */
  record NoMeetings() implements Reason {}

  /** Not one lead in so many months. */
  record NoLeads(int months) implements Reason {}

  /** So many leads are neither won nor lost; they count as neither. */
  record OpenLeads(int leads) implements Reason {}

  /** No client won yet: what one is worth is taken from the member's own books. */
  record NoSales() implements Reason {}

  /** So few members that the others' leads are not read: a verdict takes longer. */
  record NotPooled(int members) implements Reason {}

  /** The member has not said what a client brings. */
  record ClientMarginMissing() implements Reason {}

  /** Neither hours nor dues nor the value of an hour are known, so that nothing is to be paid. */
  record CostMissing() implements Reason {}

  /**
   * Dues are paid for so many months and do not come back; meanwhile it pays with this probability.
   */
  record DuesPaid(int months, double probability) implements Reason {}

  /** Without the value of the largest sale the verdict is another. */
  record LargestSaleDecides() implements Reason {}

  /** Without advice and visibility the verdict is another. */
  record AdviceAndVisibilityDecide() implements Reason {}
}
