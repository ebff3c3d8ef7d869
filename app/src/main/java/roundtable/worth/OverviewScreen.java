package roundtable.worth;

import java.util.List;
import roundtable.evidence.worth.Estimate;
import roundtable.evidence.worth.Figures;
import roundtable.group.Cadence;
import roundtable.web.Form;

/** All my groups side by side. */
public record OverviewScreen(
    List<Line> groups, SourcesPart sources, StayingPart staying, Form form) {
  private static final double YEAR = 12;
  private static final double MINUTES = 60;

  /** A group in a line. */
  public record Line(Weighed weighed) {
    public MyGroup group() {
      return weighed.group();
    }

    public String verdict() {
      if (weighed.account().empty()) {
        return "Nothing to weigh yet";
      }
      return weighable() ? VerdictWords.of(weighed.assessment().verdict()) : "Two answers first";
    }

    public String put() {
      return "%s a month, %s a year"
          .formatted(
              Amounts.hours(figures().present().hours() * MINUTES),
              weighed.amounts().about(figures().present().cost() * YEAR));
    }

    /** Advice and visibility included. */
    public String back() {
      double soft = figures().present().soft();
      Estimate leads = figures().fromLeads();
      Estimate all = new Estimate(leads.low() + soft, leads.likely() + soft, leads.high() + soft);
      return weighed.amounts().range(Sums.times(all, YEAR), "a year");
    }

    public String perHour() {
      return weighed.amounts().range(figures().perHour(), "an hour");
    }

    public boolean weighable() {
      return weighed.account().prices().enough() && !weighed.account().empty();
    }

    /** There are sums to show: a month counts when it is over. */
    public boolean counted() {
      return weighable() && weighed.account().wholeMonths() > 0;
    }

    private Figures figures() {
      return weighed.assessment().figures();
    }
  }

  static OverviewScreen of(Book book, Form form) {
    return new OverviewScreen(
        book.groups().stream().map(book::weigh).map(Line::new).toList(),
        SourcesPart.of(book),
        StayingPart.of(book),
        form);
  }

  public Cadence[] cadences() {
    return Cadence.values();
  }

  public boolean chosen(Cadence cadence) {
    return form.typed("cadence", Cadence.MONTHLY.name()).equals(cadence.name());
  }
}
