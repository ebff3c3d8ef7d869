package roundtable.meeting.planning;

import java.time.Duration;

/**
 * The sum of a round at one table: so many members, each with a turn and the minute it takes the
 * next to begin.
 */
public record Plan(int members, Agenda agenda, int turnSeconds) {
  private static final int CHANGEOVER = 60;

  public boolean fits() {
    return members <= capacity();
  }

  /** How many can speak one after the other. */
  public int capacity() {
    return agenda.forTurns() * 60 / slotSeconds();
  }

  /** Minutes that so many turns take, rounded up. */
  public int minutesFor(int turns) {
    return Math.ceilDiv(turns * slotSeconds(), 60);
  }

  public int minutesNeeded() {
    return minutesFor(members);
  }

  /** The longest turn, in steps of ten seconds, with which so many fit. */
  int turnSecondsFor(int turns) {
    return (agenda.forTurns() * 60 / turns - CHANGEOVER) / 10 * 10;
  }

  /** How long a meeting in which so many speak takes, in steps of five minutes. */
  int lengthFor(int turns) {
    return Math.ceilDiv(agenda.open() + agenda.closing() + minutesFor(turns), 5) * 5;
  }

  public Duration turn() {
    return Duration.ofSeconds(turnSeconds);
  }

  Plan lasting(int minutes) {
    return new Plan(members, agenda.lasting(minutes), turnSeconds);
  }

  Plan withTurnsOf(int seconds) {
    return new Plan(members, agenda, seconds);
  }

  private int slotSeconds() {
    return turnSeconds + CHANGEOVER;
  }
}
