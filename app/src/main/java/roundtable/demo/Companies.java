package roundtable.demo;

import java.util.List;
import java.util.function.Supplier;

/** Names of businesses there are not, no two alike. */
final class Companies implements Supplier<String> {
  private final List<String> places = column("place");
  private final List<String> trades = column("trade");
  private int next;

  /** Steps of 7 through the trades: in 21 places and 19 trades no pair comes twice before 399. */
  @Override
  public String get() {
    int place = next % places.size();
    int trade = (7 * next + next / places.size()) % trades.size();
    next++;
    return places.get(place) + " " + trades.get(trade);
  }

  private static List<String> column(String name) {
    return Csv.rows("companies")
        .map(row -> row.getField(name))
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
