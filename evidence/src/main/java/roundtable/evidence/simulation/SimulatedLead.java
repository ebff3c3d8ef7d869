package roundtable.evidence.simulation;

import roundtable.evidence.worth.Lead;

/**
 * A lead as it came about.
 *
 * @param giver which other member gave it
 * @param month of the group's history in which it came
 * @param resolved month in which it was won or lost; may lie after the history
 * @param margin what the client brought; NaN if lost
 */
public record SimulatedLead(int giver, int month, int resolved, double margin) {
  public boolean won() {
    return !Double.isNaN(margin);
  }

  /** As its receiver tells it, who joined in a later month than the group's first. */
  Lead told(int joined) {
    return won()
        ? Lead.won(month - joined, resolved - joined, margin)
        : Lead.lost(month - joined, resolved - joined);
  }
}
