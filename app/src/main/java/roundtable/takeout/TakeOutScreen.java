package roundtable.takeout;

import java.util.List;
import roundtable.access.OwnData;

/** What there is, and how much of it. */
public record TakeOutScreen(List<OwnData.Kept> everything) {
  /** One file of it. */
  public record Line(String name, int rows) {
    public String words() {
      return rows == 1 ? "1 row" : rows + " rows";
    }
  }

  public List<Line> lines() {
    return everything.stream()
        .map(kept -> new Line(kept.name().replace('-', ' '), kept.rows().size()))
        .toList();
  }
}
