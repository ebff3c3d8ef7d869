package roundtable.evidence.worth;

import java.util.List;
import roundtable.evidence.rates.EProcess;

/**
 * The line that needs no belief beforehand: evidence against "leads come at break-even or better",
 * right at whatever looks, for it reaches 20 at most once in twenty memberships that do pay. Twice
 * as slow as the verdict. Poisson, so leads and time are divided by how many times as much as a
 * Poisson count the group's months vary. Taken at the usual share that closes and the member's own
 * books; 1 without meetings.
 *
 * @param own most evidence ever that the member's own leads are too few
 * @param group most evidence ever that those of the group's mean member are; 1 where not pooled
 */
public record SecondLine(double own, double group) {
  static final SecondLine SILENT = new SecondLine(1, 1);

  public boolean ownTooFew() {
    return own >= EProcess.ENOUGH;
  }

  public boolean groupsTooFew() {
    return group >= EProcess.ENOUGH;
  }

  static SecondLine of(List<Known> looks, Present present) {
    EProcess process = new EProcess(present.breakEven());
    double own = 0;
    double group = 0;
    for (Known known : looks) {
      own = Math.max(own, log(process, known.own(), known));
      group = Math.max(group, log(process, known.all(), known));
    }
    return new SecondLine(Math.exp(own), looks.getLast().pooled() ? Math.exp(group) : 1);
  }

  private static double log(EProcess process, Known.Leads leads, Known known) {
    double dispersion = known.swing().dispersion(leads.count());
    return process.log((long) Math.ceil(leads.count() / dispersion), leads.time() / dispersion);
  }
}
