package roundtable.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Everything one person won, from whoever. Nobody else reads it. */
public record BusinessScreen(
    List<Mine> won, Map<Long, List<Closing>> closings, Where where, LocalDate today) {
  /** One client. */
  public record Line(Mine mine, String invoiced, String stays) {
    public String address() {
      return "/referrals/" + mine.id();
    }

    public String since() {
      return Words.day(mine.referral().lead().heardOn());
    }
  }

  /** Clients of one kind of source, with what they came to. */
  public record Part(String title, List<Line> lines, String sum) {}

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(part("From networking partners", one -> source(one).partner()));
    parts.add(part("From customers", one -> source(one) == Source.CUSTOMER));
    parts.add(part("Another way", one -> source(one) == Source.OTHER));
    return parts.stream().filter(one -> !one.lines().isEmpty()).toList();
  }

  private static Source source(Mine one) {
    return one.referral().between().giver().source();
  }

  private Part part(String title, Predicate<Mine> which) {
    List<Mine> some =
        won.stream()
            .filter(which)
            .sorted(Comparator.comparing((Mine one) -> one.referral().lead().heardOn()).reversed())
            .toList();
    return new Part(title, some.stream().map(this::line).toList(), sum(some));
  }

  private Line line(Mine one) {
    List<Closing> invoices = invoices(one);
    Retention stays =
        Retention.of(
            invoices.stream().map(Closing::invoicedOn).toList(), one.referral().steps(), today);
    return new Line(one, sum(List.of(one)), said(stays));
  }

  private static String said(Retention stays) {
    return switch (stays.state()) {
      case TOO_EARLY -> "too early to tell";
      case STAYS -> "still a client";
      case SILENT, GONE -> "gone";
    };
  }

  private List<Closing> invoices(Mine one) {
    return closings.getOrDefault(one.id(), List.of());
  }

  /** One figure a currency: amounts in two of them are never added. */
  private String sum(List<Mine> some) {
    Map<String, Long> sums = new LinkedHashMap<>();
    some.stream()
        .flatMap(one -> invoices(one).stream())
        .map(Closing::amount)
        .forEach(money -> sums.merge(money.currency(), money.minor(), Long::sum));
    return sums.isEmpty()
        ? "nothing invoiced yet"
        : String.join(
            ", ",
            sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()).words())
                .toList());
  }
}
