package roundtable.worth;

import java.util.List;
import java.util.function.ToLongFunction;
import roundtable.evidence.worth.Estimate;
import roundtable.evidence.worth.Figures;
import roundtable.evidence.worth.Present;

/** The account like a bank's: what goes in a month, what comes back, what is left. */
final class Sums {
  private static final double YEAR = 12;
  private static final double MINUTES = 60;

  private final Weighed weighed;
  private final Figures figures;
  private final Present present;
  private final Amounts amounts;

  Sums(Weighed weighed) {
    this.weighed = weighed;
    this.figures = weighed.assessment().figures();
    this.present = figures.present();
    this.amounts = weighed.amounts();
  }

  static Estimate times(Estimate one, double factor) {
    return new Estimate(one.low() * factor, one.likely() * factor, one.high() * factor);
  }

  List<FigureLine> in() {
    return List.of(
        FigureLine.of(Figure.TIME_IN, aMonth(present.cost() - present.terms().dues()))
            .beside(Amounts.hours(present.hours() * MINUTES) + " a month")
            .from("rows-time"),
        FigureLine.of(Figure.DUES, aMonth(present.terms().dues())).from("terms"),
        FigureLine.of(Figure.COST, aMonth(present.cost()))
            .beside(amounts.about(present.cost() * YEAR) + " a year"));
  }

  List<FigureLine> back() {
    return List.of(
        FigureLine.of(Figure.FROM_LEADS, amounts.range(figures.fromLeads(), "a month"))
            .beside(amounts.sum(kept()) + " so far, after costs")
            .from("rows-leads"),
        soft(Figure.ADVICE, Entry.Kind.ADVICE, "rows-advice"),
        soft(Figure.VISIBILITY, Entry.Kind.VISIBILITY, "rows-visibility"));
  }

  List<FigureLine> left() {
    return List.of(
        FigureLine.of(Figure.NET, amounts.range(times(figures.net(), YEAR), "a year"))
            .beside("What comes back, less what it costs you"),
        FigureLine.of(Figure.PER_HOUR, amounts.range(figures.perHour(), "an hour"))
            .beside("Everything that comes back, less dues, for an hour of yours"));
  }

  private FigureLine soft(Figure figure, Entry.Kind kind, String rows) {
    if (weighed.account().entries(kind).isEmpty()) {
      return FigureLine.of(figure, "nothing written down");
    }
    ToLongFunction<MonthLine.Soft> line =
        kind == Entry.Kind.ADVICE ? MonthLine.Soft::advice : MonthLine.Soft::visibility;
    long all = weighed.account().months().stream().map(MonthLine::soft).mapToLong(line).sum();
    int months = Math.max(1, weighed.account().wholeMonths());
    return FigureLine.of(figure, aMonth(amounts.prices().whole(all) / months))
        .beside("at the price you gave it; a month counts when it is over")
        .from(rows);
  }

  private long kept() {
    MyPrices prices = weighed.account().prices();
    return weighed.account().leads().stream().mapToLong(one -> one.keptSoFar(prices)).sum();
  }

  private String aMonth(double whole) {
    return amounts.about(whole) + " a month";
  }
}
