package roundtable.worth;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.evidence.survival.Stay;
import roundtable.referral.Closing;
import roundtable.referral.Received;
import roundtable.referral.Retention;
import roundtable.referral.Source;

/**
 * A client of mine, whoever sent them.
 *
 * @param who the partner's name, or one name for all customers or all others
 * @param kept what they left so far, minor units, as far as it is known
 * @param stay how long they have stayed; none before a first invoice
 */
record Client(Source source, String who, LocalDate since, long kept, Optional<Stay> stay) {
  private static final double DAYS_A_MONTH = 365.25 / 12;

  /** Everyone who became one, here and elsewhere, each with whoever sent that one. */
  static List<Client> of(Book book) {
    LocalDate today = LocalDate.ofInstant(book.now(), ZoneOffset.UTC);
    Stream<Client> here =
        book.rows().received().stream()
            .filter(one -> one.ended() != null && one.ended().won())
            .map(one -> of(one, book.prices(), today));
    Stream<Client> elsewhere = book.groups().stream().flatMap(group -> elsewhere(book, group));
    return Stream.concat(here, elsewhere).toList();
  }

  /**
   * Written down of a group elsewhere. Its days may be about right only: no stay is told by them.
   */
  private static Stream<Client> elsewhere(Book book, MyGroup group) {
    return new WrittenLeads(book.rows().entries(), group.key())
        .all()
        .filter(LeadLine::won)
        .map(
            one ->
                new Client(
                    Source.OTHER_GROUP,
                    one.came().from(),
                    one.on(),
                    one.keptSoFar(book.prices()),
                    Optional.empty()));
  }

  private static Client of(Received one, MyPrices prices, LocalDate today) {
    Source source = one.arose().giver().source();
    return new Client(
        source,
        who(one),
        one.arose().on(),
        one.business().invoices().stream()
            .filter(closing -> closing.amount().currency().equals(prices.currency()))
            .mapToLong(closing -> kept(closing, prices))
            .sum(),
        stay(one, today));
  }

  private static String who(Received one) {
    return switch (one.arose().giver().source()) {
      case MEMBER, OTHER_GROUP -> one.arose().giver().said();
      case CUSTOMER -> "all customers together";
      case OTHER -> "other ways";
    };
  }

  private static long kept(Closing closing, MyPrices prices) {
    return new LeadLine.Invoice(closing.invoicedOn(), closing.amount().minor(), closing.margin())
        .kept(prices)
        .orElse(0);
  }

  /** Gone when said so, or by silence; then it left at its last invoice. */
  private static Optional<Stay> stay(Received one, LocalDate today) {
    List<LocalDate> days = one.business().invoices().stream().map(Closing::invoicedOn).toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Retention retention = one.retention(today);
    LocalDate first = days.getFirst();
    LocalDate gone = retention.state() == Retention.State.GONE ? retention.on() : days.getLast();
    return Optional.of(
        retention.over() && gone != null
            ? Stay.left(months(first, gone))
            : Stay.still(months(first, today)));
  }

  private static double months(LocalDate from, LocalDate to) {
    return Math.max(0, ChronoUnit.DAYS.between(from, to)) / DAYS_A_MONTH;
  }
}
