package roundtable.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A company named in a turn: a card on the table.
 *
 * @param number 1, 2, 3 … within the meeting
 * @param seat who named it
 */
public record Mention(int number, int turn, int seat, Named named) {
  /** As what a company is named. */
  public enum Kind {
    CLIENT("recent client"),
    PROSPECT("prospect"),
    /** A blanket ask of the classic programme: not a company, so nothing is looked up. */
    ASK("ask");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * What was said.
   *
   * @param whom whom the speaker would like to meet there, or empty
   * @param offer what the speaker would offer them, or empty
   * @param sheetLine which line of the speaker's sheet it was; null when it was typed as it was
   *     spoken
   */
  public record Named(
      String company, Kind kind, String whom, String offer, @Nullable Long sheetLine) {}

  public String company() {
    return named.company();
  }
}
