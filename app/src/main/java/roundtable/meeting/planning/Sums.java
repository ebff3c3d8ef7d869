package roundtable.meeting.planning;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import roundtable.group.Cadence;

/** The sum of a plan and what fits, as the planner's page shows it. */
public record Sums(Plan plan, Bar bar, List<Row> offers) {
  /** One offer on the page. */
  public record Row(Offer.Kind kind, String title, String why, String button, Bar bar) {}

  static Sums of(Plan plan, Cadence cadence) {
    List<Offer> offers = Offers.of(plan, cadence);
    double longest =
        IntStream.concat(
                IntStream.of(plan.agenda().minutes(), minutesInAll(plan)),
                offers.stream().mapToInt(offer -> offer.plan().agenda().minutes()))
            .max()
            .orElseThrow();
    return new Sums(
        plan,
        Bar.of(plan, longest),
        offers.stream().map(offer -> row(new OfferWords(offer, plan), longest)).toList());
  }

  private static int minutesInAll(Plan plan) {
    return plan.agenda().open() + plan.minutesNeeded() + plan.agenda().closing();
  }

  private static Row row(OfferWords words, double longest) {
    return new Row(
        words.offer().kind(), words.title(), words.why(), words.button(), Bar.of(words, longest));
  }

  public String sentence() {
    String turns = Words.turns(plan.members());
    String need = plan.members() == 1 ? " needs " : " need ";
    int there = plan.agenda().forTurns();
    return (plan.fits() ? "It fits: " : "It does not fit: ")
        + turns
        + need
        + Words.minutes(plan.minutesNeeded())
        + ", and "
        + there
        + (there == 1 ? " is left for them." : " are left for them.");
  }

  public String parts() {
    return String.format(
        Locale.ROOT,
        "%s of open talk, %d to close, and one minute between two speakers.",
        Words.minutes(plan.agenda().open()),
        plan.agenda().closing());
  }
}
