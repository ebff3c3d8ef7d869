package roundtable.worth;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import roundtable.evidence.worth.Estimate;
import roundtable.evidence.worth.Figures;
import roundtable.evidence.worth.Worth;
import roundtable.group.Tenure;

/** What an hour in a group brought its member, by how often the group then met. */
public record ByCadence(List<Line> lines) {
  private static final double MINUTES = 60;
  private static final String OTHER_THINGS = ". Other things may have changed, too.";

  /**
   * A stretch of time.
   *
   * @param perHour as range, in money
   */
  public record Line(String often, String when, Estimate estimate, String perHour) {}

  static ByCadence of(Book book, Account account) {
    Tenure here = account.group().here();
    return here == null || !account.prices().enough()
        ? new ByCadence(List.of())
        : new ByCadence(
            Spell.of(here, account.group().zone()).stream()
                .filter(spell -> spell.months(account).any())
                .map(spell -> line(book, account, spell))
                .toList());
  }

  private static Line line(Book book, Account account, Spell spell) {
    Spell.Months months = spell.months(account);
    Figures figures = Worth.of(Ledgers.of(book, account, months)).figures();
    int leads =
        (int)
            account.leads().stream().filter(one -> months.holds(account.monthOf(one.on()))).count();
    YearMonth first = YearMonth.from(account.group().since());
    String when =
        "%s to %s: %s a month, %s"
            .formatted(
                Days.of(first.plusMonths(months.from())),
                Days.of(first.plusMonths(months.to() - 1)),
                Amounts.hours(figures.present().hours() * MINUTES),
                VerdictWords.count(leads, "lead"));
    return new Line(
        VerdictWords.capital(spell.cadence().words()),
        when,
        figures.perHour(),
        new Amounts(account.prices()).range(figures.perHour(), "an hour"));
  }

  /** Only where there is something to compare. */
  public boolean shown() {
    return lines.size() > 1;
  }

  /** The latest beside the one before it. */
  public String told() {
    Estimate now = lines.getLast().estimate();
    Estimate before = lines.get(lines.size() - 2).estimate();
    String than = lines.get(lines.size() - 2).often().toLowerCase(Locale.UK);
    if (now.low() > before.high()) {
      return "An hour brings you more now than when it met " + than + OTHER_THINGS;
    }
    if (now.high() < before.low()) {
      return "An hour brought you more when it met " + than + OTHER_THINGS;
    }
    return "The ranges overlap: what is on record cannot say which is better for you.";
  }
}
