package roundtable.evidence.worth;

/**
 * The verdict, and what it would be otherwise.
 *
 * @param verdict with all that came back; its reasons say so where one of the others is another
 * @param withoutLargestSale the sale counts, its value does not
 * @param withoutAdviceAndVisibility by money from leads alone
 */
public record Verdicts(
    Verdict verdict, Verdict withoutLargestSale, Verdict withoutAdviceAndVisibility) {}
