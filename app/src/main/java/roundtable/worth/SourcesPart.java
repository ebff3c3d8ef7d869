package roundtable.worth;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import roundtable.evidence.rates.Count;
import roundtable.evidence.sources.TopPartners;
import roundtable.referral.Source;

/** Who brings me business: each partner, all customers together, and all others. */
public record SourcesPart(List<Line> lines, Optional<TopPartners> top, String notCounted) {
  private static final int MOST = 8;
  private static final double WIDTH = 330;
  private static final double HEIGHT = 40;
  private static final double DAYS_A_MONTH = 365.25 / 12;
  private static final double SURE = .9;

  /** One source, and its bar. */
  public record Line(String who, String brought, double y, double width, boolean partner) {
    public double bar() {
      return y + 16;
    }
  }

  static SourcesPart of(Book book) {
    List<Client> clients = Client.of(book);
    return new SourcesPart(
        lines(clients, new Amounts(book.prices())), top(book, clients), notCounted(book));
  }

  private static String notCounted(Book book) {
    List<OtherMoney> other =
        book.rows().received().stream().flatMap(one -> OtherMoney.of(one, book.prices())).toList();
    return other.isEmpty() ? "" : OtherMoney.told(other, book.prices());
  }

  private static List<Line> lines(List<Client> clients, Amounts amounts) {
    Map<String, List<Client>> bySource =
        clients.stream()
            .collect(Collectors.groupingBy(Client::who, LinkedHashMap::new, Collectors.toList()));
    List<List<Client>> ranked =
        bySource.values().stream()
            .sorted(
                Comparator.comparingLong(SourcesPart::kept).thenComparingInt(List::size).reversed())
            .limit(MOST)
            .toList();
    long most = Math.max(1, ranked.stream().mapToLong(SourcesPart::kept).max().orElse(1));
    return IntStream.range(0, ranked.size())
        .mapToObj(i -> line(ranked.get(i), i, most, amounts))
        .toList();
  }

  private static Line line(List<Client> clients, int place, long most, Amounts amounts) {
    Client first = clients.getFirst();
    return new Line(
        VerdictWords.capital(first.who()),
        "%s, %s"
            .formatted(amounts.sum(kept(clients)), VerdictWords.count(clients.size(), "client")),
        place * HEIGHT,
        Math.max(2, Axis.tenth(kept(clients) / (double) most * WIDTH)),
        first.source().partner());
  }

  private static long kept(List<Client> clients) {
    return clients.stream().mapToLong(Client::kept).sum();
  }

  /** Clients won since I joined my first group: the same time for partners and for customers. */
  private static Optional<TopPartners> top(Book book, List<Client> clients) {
    LocalDate today = LocalDate.ofInstant(book.now(), ZoneOffset.UTC);
    LocalDate since =
        book.groups().stream().map(MyGroup::since).min(Comparator.naturalOrder()).orElse(today);
    double months = ChronoUnit.DAYS.between(since, today) / DAYS_A_MONTH;
    if (months <= 0) {
      return Optional.empty();
    }
    List<Client> counted = clients.stream().filter(one -> !one.since().isBefore(since)).toList();
    List<Count> partners =
        counted.stream()
            .filter(one -> one.source().partner())
            .collect(Collectors.groupingBy(Client::who, Collectors.counting()))
            .values()
            .stream()
            .map(count -> new Count(count, months))
            .toList();
    long customers = counted.stream().filter(one -> one.source() == Source.CUSTOMER).count();
    return TopPartners.of(partners, new Count(customers, months));
  }

  public boolean drawn() {
    return !lines.isEmpty();
  }

  public double height() {
    return lines.size() * HEIGHT;
  }

  /** The claim beside one's own figure. */
  public String told() {
    return top.map(SourcesPart::told)
        .orElse(
            "Once a partner has brought you a client, the two best are put beside all your customers here.");
  }

  private static String told(TopPartners two) {
    String soFar =
        "So far your two best partners brought %s, all your customers together %s."
            .formatted(
                VerdictWords.count((int) two.soFar(), "client"),
                VerdictWords.count((int) two.customers(), "client"));
    String chance = ReasonWords.chance(two.probability());
    return soFar
        + (two.probability() >= SURE
            ? " The chance that your two best truly bring more is %s.".formatted(chance)
            : two.probability() <= 1 - SURE
                ? " In your figures it is the other way round: the chance that the two truly bring more is %s."
                    .formatted(chance)
                : " The chance that your two best truly bring more is %s: too few clients to say."
                    .formatted(chance));
  }
}
