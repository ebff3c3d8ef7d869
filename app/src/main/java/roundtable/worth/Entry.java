package roundtable.worth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a member wrote down by hand.
 *
 * @param day when; a report without days gives its month only
 * @param said whom or what it is about
 */
public record Entry(long id, GroupKey group, Kind kind, Day day, Said said) {
  /** Kinds of entry. */
  public enum Kind {
    MEETING,
    ONE_TO_ONE,
    ADVICE,
    VISIBILITY,
    /** A lead in a group that does not meet here; the three below tell what became of one. */
    LEAD,
    WON,
    LOST,
    INVOICE
  }

  /** A day, and whether it is known or only about then. */
  public record Day(LocalDate on, boolean known) {}

  /**
   * @param who with whom, from whom
   * @param what a word on it, or the company
   * @param lead of which lead it tells the rest; null for all but the kinds that follow one
   */
  public record Said(String who, String what, Size size, @Nullable Long lead) {}

  /**
   * @param minutes how long, or what it was worth in time
   * @param parts how many groups share them
   * @param amount money, minor units
   * @param margin what was left of it
   */
  public record Size(int minutes, int parts, @Nullable Long amount, @Nullable Long margin) {
    static final Size NONE = new Size(0, 1, null, null);

    static Size of(int minutes) {
      return new Size(minutes, 1, null, null);
    }
  }

  /** This group's share. */
  public double minutes() {
    return said.size().minutes() / (double) said.size().parts();
  }

  /** What it was worth at the member's own price: money if said, time otherwise. */
  public long worth(MyPrices prices) {
    Long amount = said.size().amount();
    return amount != null ? amount : prices.time(minutes());
  }
}
