package roundtable.meeting.planning;

import roundtable.group.Cadence;

/**
 * A way to hold the meeting that fits its length.
 *
 * @param plan the sum as it then is
 * @param tables how many tables speak side by side
 * @param speakers how many members speak, at all tables together
 * @param cadence how often the group then meets
 */
public record Offer(Kind kind, Plan plan, int tables, int speakers, Cadence cadence) {
  /** By what the round is made to fit. */
  public enum Kind {
    EVERYONE,
    TABLES,
    ROTATION,
    SHORTER_TURNS,
    LONGER_MEETING,
    LOWER_CADENCE
  }

  public boolean fits() {
    return atATable() <= plan.capacity();
  }

  /** How many speak at the fullest table. */
  public int atATable() {
    return Math.ceilDiv(speakers, tables);
  }

  /** Minutes of turns, one after the other. */
  public int minutesOfTurns() {
    return plan.minutesFor(atATable());
  }

  public int minutesLeft() {
    return plan.agenda().forTurns() - minutesOfTurns();
  }

  public boolean everyoneSpeaks() {
    return speakers == plan.members();
  }
}
