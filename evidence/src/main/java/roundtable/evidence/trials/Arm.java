package roundtable.evidence.trials;

import java.util.Collection;
import roundtable.evidence.Given;

/**
 * What one format brought.
 *
 * @param leads 0 or more
 * @param exposure that they arose in, 0 or more: meetings, member-meetings or member-hours, alike
 *     for both formats
 */
public record Arm(long leads, double exposure) {
  public Arm {
    Given.count(leads, "The number of leads");
    Given.notNegative(exposure, "Exposure");
    Given.that(exposure > 0 || leads == 0, "Without exposure there are no leads.");
  }

  static Arm sum(Collection<Arm> arms) {
    long leads = arms.stream().mapToLong(Arm::leads).sum();
    return new Arm(leads, arms.stream().mapToDouble(Arm::exposure).sum());
  }
}
