package roundtable.worth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import roundtable.evidence.worth.Lead;
import roundtable.evidence.worth.Ledger;
import roundtable.evidence.worth.Month;
import roundtable.evidence.worth.Programme;
import roundtable.evidence.worth.Standing;
import roundtable.evidence.worth.Terms;

/** From an account to what the verdict reads. */
final class Ledgers {
  private static final double MINUTES = 60;

  private Ledgers() {}

  static Ledger of(Book book, Account account) {
    return of(book, account, standing(book, account), new Spell.Months(0, account.wholeMonths()));
  }

  /** Some months of it, by themselves: with what has become of their leads by now. */
  static Ledger of(Book book, Account account, Spell.Months some) {
    boolean newcomer = some.from() == 0 && newcomer(book, account.today());
    return of(book, account, new Standing(newcomer, 0, 0, List.of()), some);
  }

  private static Ledger of(Book book, Account account, Standing standing, Spell.Months some) {
    return new Ledger(
        account.months().subList(some.from(), some.to()).stream()
            .map(one -> month(one, account.prices()))
            .toList(),
        account.leads().stream()
            .filter(one -> some.holds(account.monthOf(one.on())))
            .map(one -> lead(one, account, some))
            .toList(),
        terms(account),
        Others.in(book, account, some),
        standing);
  }

  private static Month month(MonthLine one, MyPrices prices) {
    return new Month(
        one.put().meetings(),
        one.put().minutes() / MINUTES,
        prices.whole(one.soft().advice()),
        prices.whole(one.soft().visibility()));
  }

  /** Without a price for the hour nothing is weighed, dues neither: that would flatter. */
  private static Terms terms(Account account) {
    MyPrices prices = account.prices();
    Long hour = prices.hour();
    Long client = prices.client();
    return new Terms(
        hour == null ? 0 : prices.whole(hour),
        hour == null ? 0 : prices.whole(account.group().terms().duesAMonth()),
        client == null ? 0 : prices.whole(client));
  }

  private static Lead lead(LeadLine one, Account account, Spell.Months some) {
    int came = account.monthOf(one.on()) - some.from();
    LeadLine.Ended ended = one.progress().ended();
    if (ended == null) {
      return Lead.open(came);
    }
    int then = Math.max(came, ended(account.monthOf(ended.on()), account, some) - some.from());
    return ended.won() ? Lead.won(came, then, margin(one, account)) : Lead.lost(came, then);
  }

  /** What ended in a later month of those that are over is known of, at the end of some, too. */
  private static int ended(int month, Account account, Spell.Months some) {
    return month < account.wholeMonths() ? Math.min(month, some.to() - 1) : month;
  }

  private static double margin(LeadLine won, Account account) {
    OptionalLong kept = won.kept(account.prices());
    return kept.isPresent() ? account.prices().whole(kept.getAsLong()) : Double.NaN;
  }

  private static Standing standing(Book book, Account account) {
    int since = account.monthOf(account.group().sameCadenceSince());
    return new Standing(
        newcomer(book, account.today()),
        since < account.wholeMonths() ? Math.max(0, since) : 0,
        duesPaidFor(account),
        untried(account.group()));
  }

  private static List<Programme> untried(MyGroup group) {
    return roundtable.meeting.Programme.all().stream()
        .map(roundtable.meeting.Programme::key)
        .filter(key -> !group.tried(key))
        .map(Programme::unmeasured)
        .toList();
  }

  /** In the first year of a first group: trust takes its time. */
  private static boolean newcomer(Book book, LocalDate today) {
    return book.groups().stream().allMatch(one -> one.since().plusYears(1).isAfter(today));
  }

  private static int duesPaidFor(Account account) {
    LocalDate until = account.group().terms().paidUntil();
    return until == null
        ? 0
        : (int) Math.max(0, ChronoUnit.MONTHS.between(account.today(), until.plusDays(1)));
  }
}
