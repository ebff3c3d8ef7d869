package roundtable.meeting.planning;

/**
 * How the minutes of a meeting are given out; what is left between open talk and closing belongs to
 * the round.
 */
public record Agenda(int minutes, int open, int closing) {
  static final int CLOSING = 10;

  /** A sixth of the meeting to talk freely: 15 minutes of 90. */
  private static final int OPEN_SHARE = 6;

  public static Agenda usual(int minutes) {
    return new Agenda(minutes, roundedToFive(minutes / (double) OPEN_SHARE), CLOSING);
  }

  /** What is left for turns. */
  public int forTurns() {
    return Math.max(0, minutes - open - closing);
  }

  Agenda lasting(int other) {
    return new Agenda(other, open, closing);
  }

  private static int roundedToFive(double minutes) {
    return (int) Math.round(minutes / 5) * 5;
  }
}
