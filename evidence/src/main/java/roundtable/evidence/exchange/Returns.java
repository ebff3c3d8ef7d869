package roundtable.evidence.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import roundtable.evidence.Given;

/**
 * Do referrals in a group answer each other? Within each pair, of referrals that follow another
 * within the window, how many go the other way? Were each one's direction a fair coin given its
 * time, whether the next goes the other way would be a fair coin too, independently: the count is
 * Binomial(followed, 1/2), exactly. (Shuffling the times instead rejects far too often when a pair
 * is active in bursts, after a one-to-one.) Pairs in which one gives more lower the count, so the
 * test errs on the quiet side. It shows tit for tat, not motive.
 *
 * @param followed referrals within the window after another in the same pair
 * @param returned of those, how many went the other way
 */
public record Returns(long followed, long returned) {
  /** Days within which a referral can be an answer. */
  public static final double WINDOW = 60;

  public Returns {
    Given.count(returned, "The number of returned referrals");
    Given.that(returned <= followed, "No more are returned than follow another.");
  }

  /** Referrals in any order; of those at the same time in a pair, the order given holds. */
  public static Returns in(List<Passed> referrals, double window) {
    Given.positive(window, "A window");
    Map<List<Long>, Passed> last = new HashMap<>();
    List<Passed> sorted = new ArrayList<>(referrals);
    sorted.sort(Comparator.comparingDouble(Passed::day));
    long followed = 0;
    long returned = 0;
    for (Passed referral : sorted) {
      Passed before = last.put(pair(referral), referral);
      if (before != null && referral.day() - before.day() <= window) {
        followed++;
        returned += referral.returns(before) ? 1 : 0;
      }
    }
    return new Returns(followed, returned);
  }

  private static List<Long> pair(Passed referral) {
    return List.of(
        Math.min(referral.giver(), referral.receiver()),
        Math.max(referral.giver(), referral.receiver()));
  }

  /**
   * Returned beyond the half that coins would give, as a share of those that followed; -1/2..1/2.
   */
  public double excess() {
    return followed == 0 ? 0 : returned / (double) followed - .5;
  }

  /**
   * The probability of so many returned or more if directions were coins; 1 with none to look at.
   */
  public double p() {
    return returned == 0
        ? 1
        : RegularizedBeta.value(.5, (double) returned, followed - returned + 1.0);
  }
}
