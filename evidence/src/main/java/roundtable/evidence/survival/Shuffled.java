package roundtable.evidence.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;
import roundtable.evidence.Given;
import roundtable.evidence.Seeded;

/**
 * Could the sources have been handed out at random? The difference in months kept, in its own
 * standard errors, held against the same after shuffling which client came from where (studentised
 * permutation: Janssen, Statistics and Probability Letters 36, 1997; for restricted means Ditzhaus,
 * Yu, Xu, Statistics in Medicine 42, 2023). Exact where stays and watching times are exchangeable,
 * and close to its level for small arms where the normal approximation is not.
 *
 * @param p two-sided, (1 + shuffles at least as far) / (1 + shuffles): never 0
 * @param shuffles tried
 */
public record Shuffled(double p, int shuffles) {
  /** Sums in another order differ in their last digits; those are ties. */
  private static final double ROUNDING = 1e-9;

  /** P is 1 where an arm is empty. The seed repeats the answer to the last digit. */
  public static Shuffled of(List<List<Stay>> twoArms, double horizon, int shuffles, long seed) {
    Given.that(twoArms.size() == 2, "Two arms are compared.");
    Given.that(shuffles > 0, "There is one shuffle or more.");
    Pool pool = new Pool(twoArms, horizon);
    double seen = pool.distance();
    UniformRandomProvider random = Seeded.random(seed);
    int asFar = 1;
    for (int i = 0; i < shuffles; i++) {
      pool.shuffle(random);
      asFar += pool.distance() >= seen - ROUNDING ? 1 : 0;
    }
    return new Shuffled(asFar / (1.0 + shuffles), shuffles);
  }

  /** All clients, and which arm each is counted to. */
  private static final class Pool {
    private final double horizon;
    private final double[] times;
    private final int[] at;
    private final boolean[] ended;
    private final int[] arm;

    Pool(List<List<Stay>> arms, double horizon) {
      this.horizon = Given.positive(horizon, "A horizon");
      List<Stay> all = new ArrayList<>(arms.getFirst());
      all.addAll(arms.getLast());
      times = Risks.of(List.of(all)).times();
      at = all.stream().mapToInt(stay -> Arrays.binarySearch(times, stay.months())).toArray();
      ended = new boolean[at.length];
      arm = new int[at.length];
      for (int i = 0; i < at.length; i++) {
        ended[i] = all.get(i).ended();
        arm[i] = i < arms.getFirst().size() ? 0 : 1;
      }
    }

    void shuffle(UniformRandomProvider random) {
      ArraySampler.shuffle(random, arm);
    }

    double distance() {
      return Math.abs(kept(0).minus(kept(1)).errors());
    }

    private KeptMonths kept(int of) {
      int[] there = new int[times.length];
      int[] left = new int[times.length];
      for (int i = 0; i < at.length; i++) {
        if (arm[i] == of) {
          there[at[i]]++;
          left[at[i]] += ended[i] ? 1 : 0;
        }
      }
      Risks.pileUp(there);
      return KeptMonths.of(times, there, left, horizon);
    }
  }
}
