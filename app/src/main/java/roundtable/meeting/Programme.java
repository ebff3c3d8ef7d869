package roundtable.meeting;

import java.util.List;

/**
 * What everyone does in their turn. A programme is data: the round is run and timed the same way
 * whichever it is, so that two of them can be compared.
 *
 * @param turnSeconds usual length of a turn
 * @param sheet what a speaker prepares
 * @param ask what the speaker is asked for, in a sentence
 */
public record Programme(String key, String name, int turnSeconds, Sheet sheet, String ask) {

  /** How many companies of each kind a speaker brings; none in a programme with a blanket ask. */
  public record Sheet(int clients, int prospects) {}

  public static final Programme FIVE_MINUTE =
      new Programme(
          "five-minute",
          "Five-minute round",
          300,
          new Sheet(3, 3),
          "The 2 or 3 clients you won last, then the 2 or 3 prospects you are trying to land.");

  public static final Programme CLASSIC =
      new Programme(
          "classic",
          "Classic 60 seconds",
          60,
          new Sheet(0, 0),
          "Who you are, what you sell, and who you would like to be sent.");

  public static List<Programme> all() {
    return List.of(FIVE_MINUTE, CLASSIC);
  }

  public static Programme of(String key) {
    return all().stream().filter(one -> one.key().equals(key)).findFirst().orElse(FIVE_MINUTE);
  }

  /** Whether the room is asked for anyone, instead of being told companies. */
  public boolean blanketAsk() {
    return sheet.clients() + sheet.prospects() == 0;
  }
}
