package roundtable.overlap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;

/**
 * One look into a list.
 *
 * @param said what the owner then told the room; null when nobody was told
 */
public record Use(
    String company, String speaker, Instant at, Found found, Hand.@Nullable Kind said) {
  /**
   * What was found.
   *
   * @param overBudget the list was not looked into: it had been asked too often that day
   */
  public record Found(int rows, boolean overBudget) {}

  /** What came of it, for its owner. */
  public String cameOfIt() {
    if (found.overBudget()) {
      return "not looked up: your list had been asked " + Lookup.MOST_A_DAY + " times that day";
    }
    if (found.rows() == 0) {
      return "nothing on your list" + (said == null ? "" : "; " + told());
    }
    String rows = found.rows() == 1 ? "one row" : found.rows() + " rows";
    return rows + ", shown to you alone; " + told();
  }

  private String told() {
    return said == null ? "nobody was told" : "you told the room that you " + inYourWords();
  }

  private String inYourWords() {
    return switch (said) {
      case null -> "";
      case BUSINESS_TOO -> "do business with them too";
      case KNOWS_SOMEONE -> "know someone there";
      case CAN_INTRODUCE -> "can make an introduction";
      case NEEDS_IT -> "need it";
    };
  }
}
