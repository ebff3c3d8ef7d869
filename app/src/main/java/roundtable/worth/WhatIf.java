package roundtable.worth;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.Interval;
import roundtable.evidence.worth.Assessment;
import roundtable.evidence.worth.Regret;
import roundtable.evidence.worth.SecondLine;
import roundtable.evidence.worth.Verdict;

/** What the answer would be otherwise, and what it would cost to be wrong. */
final class WhatIf {
  private static final double HUNDRED = 100;
  private static final String UNKNOWN = "not known yet";

  private final Assessment assessment;
  private final Amounts amounts;

  WhatIf(Weighed weighed) {
    this.assessment = weighed.assessment();
    this.amounts = weighed.amounts();
  }

  List<FigureLine> lines() {
    List<FigureLine> lines = new ArrayList<>();
    lines.add(otherwise(Figure.LARGEST_SALE, assessment.verdicts().withoutLargestSale()));
    lines.add(otherwise(Figure.SOFT_LINES, assessment.verdicts().withoutAdviceAndVisibility()));
    lines.add(
        FigureLine.of(Figure.REGRET, regret(assessment.regret()))
            .beside("A small figure: that choice costs little even if it is the wrong one."));
    lines.add(
        FigureLine.of(Figure.LEADS_A_YEAR, Amounts.counts(assessment.figures().leadsAYear()))
            .beside("Some say a typical group brings one or two good ones.")
            .from("rows-leads"));
    if (assessment.figures().groupsLeadsAYear().known()) {
      lines.add(
          FigureLine.of(
                  Figure.GROUPS_LEADS_A_YEAR,
                  Amounts.counts(assessment.figures().groupsLeadsAYear()))
              .beside("All members together, those who have left included."));
    }
    lines.add(
        FigureLine.of(Figure.CLOSING, share(assessment.figures().closing())).from("rows-leads"));
    lines.add(FigureLine.of(Figure.SECOND_LINE, second(assessment.secondLine())));
    return lines;
  }

  private FigureLine otherwise(Figure figure, Verdict other) {
    boolean same = other.getClass() == assessment.verdict().getClass();
    return FigureLine.of(
        figure, same ? "The same answer" : "The answer would be " + VerdictWords.within(other));
  }

  /** In money a month, each choice beside the best one. */
  private String regret(Regret regret) {
    if (regret.equals(Regret.UNKNOWN)) {
      return UNKNOWN;
    }
    String two =
        "Staying: %s a month. Leaving: %s"
            .formatted(amounts.about(regret.stay()), amounts.about(regret.leave()));
    return regret.change().isPresent()
        ? two + ". Another programme: " + amounts.about(regret.change().getAsDouble())
        : two;
  }

  private static String share(Interval closing) {
    if (Double.isNaN(closing.lower())) {
      return UNKNOWN;
    }
    return "between %d and %d in 100"
        .formatted(Math.round(closing.lower() * HUNDRED), Math.round(closing.upper() * HUNDRED));
  }

  private static String second(SecondLine second) {
    if (second.ownTooFew()) {
      return "Your own leads alone show that too few come.";
    }
    return second.groupsTooFew()
        ? "The leads of the whole group show that too few come; yours alone do not, yet."
        : "Nothing is shown against this group yet. Counting alone needs about twice as long.";
  }
}
