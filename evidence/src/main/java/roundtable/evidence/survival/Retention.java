package roundtable.evidence.survival;

import java.util.List;
import java.util.Optional;

/**
 * Clients of two sources beside each other: how many months of the first {@value #WISH} each keeps,
 * the difference, and whether chance alone would do as much. An association, never a cause: who
 * sends whom is not drawn by lot.
 *
 * @param p empty with fewer than {@value #FEWEST_LEFT} departures in an arm: show the curves alone
 */
public record Retention(
    KeptMonths here, KeptMonths there, KeptMonths.Difference difference, Optional<Double> p) {
  /** Months looked at where both sources have been watched so long. */
  public static final double WISH = 24;

  private static final int FEWEST_LEFT = 5;

  /** From here on the normal approximation keeps its level. */
  private static final int MANY = 50;

  private static final int SHUFFLES = 9_999;
  private static final long SEED = 24;

  /** Empty while either source has no client watched for any time. */
  public static Optional<Retention> between(List<Stay> here, List<Stay> there) {
    double horizon = KeptMonths.horizon(List.of(here, there), WISH);
    if (horizon == 0) {
      return Optional.empty();
    }
    KeptMonths ours = KeptMonths.of(here, horizon);
    KeptMonths theirs = KeptMonths.of(there, horizon);
    KeptMonths.Difference difference = ours.minus(theirs);
    return Optional.of(new Retention(ours, theirs, difference, chance(here, there, difference)));
  }

  private static Optional<Double> chance(
      List<Stay> here, List<Stay> there, KeptMonths.Difference difference) {
    if (Math.min(left(here), left(there)) < FEWEST_LEFT) {
      return Optional.empty();
    }
    if (Math.min(here.size(), there.size()) >= MANY) {
      return Optional.of(difference.p());
    }
    List<List<Stay>> arms = List.of(here, there);
    return Optional.of(Shuffled.of(arms, KeptMonths.horizon(arms, WISH), SHUFFLES, SEED).p());
  }

  private static long left(List<Stay> stays) {
    return stays.stream().filter(Stay::ended).count();
  }
}
