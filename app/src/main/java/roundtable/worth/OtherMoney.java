package roundtable.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.referral.Money;
import roundtable.referral.Received;

/** An invoice in another currency than one's prices. It is shown, and counted nowhere. */
public record OtherMoney(LocalDate on, String company, Money amount, long referral) {
  static Stream<OtherMoney> of(Received one, MyPrices prices) {
    return one.business().invoices().stream()
        .filter(closing -> !closing.amount().currency().equals(prices.currency()))
        .map(
            closing ->
                new OtherMoney(closing.invoicedOn(), one.company(), closing.amount(), one.id()));
  }

  public String day() {
    return Days.of(on);
  }

  /** "Two invoices in USD and one in CHF are not counted here: your prices are in EUR." */
  static String told(List<OtherMoney> all, MyPrices prices) {
    Map<String, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.amount().currency(), TreeMap::new, Collectors.counting()));
    String words =
        counts.entrySet().stream()
            .map(
                one ->
                    "%s in %s"
                        .formatted(
                            VerdictWords.count(one.getValue().intValue(), "invoice"), one.getKey()))
            .collect(Collectors.joining(" and "));
    return "%s %s not counted here: your prices are in %s."
        .formatted(VerdictWords.capital(words), all.size() == 1 ? "is" : "are", prices.currency());
  }
}
