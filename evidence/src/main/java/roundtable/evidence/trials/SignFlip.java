package roundtable.evidence.trials;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import roundtable.evidence.Given;
import roundtable.evidence.Seeded;

/**
 * The randomisation test of a trial in blocks (Fisher, The Design of Experiments, 1935, ch. 3): if
 * the format made no difference, swapping the two phases of a block would only turn the sign of its
 * difference, and each of the 2^blocks ways was equally likely. Assumes nothing of leads: not
 * Poisson, not alike, not independent within a block.
 *
 * @param observed sum of differences, format tried less usual
 * @param arrangements 2^blocks
 * @param oneSided the share of arrangements with a sum as large or larger
 * @param twoSided the same in either direction
 */
public record SignFlip(double observed, double arrangements, double oneSided, double twoSided) {
  /** More blocks than this are drawn from instead of gone through; that is ten years of trial. */
  private static final int MOST_EXACT = 40;

  private static final int DRAWS = 99_999;
  private static final long SEED = 6;

  /** One difference for each block, in any order and unit. Without blocks p is 1. */
  public static SignFlip of(double... differences) {
    Arrays.stream(differences).forEach(one -> Given.finite(one, "The difference of a block"));
    double observed = Arrays.stream(differences).sum();
    double[] sizes = Arrays.stream(differences).map(Math::abs).filter(one -> one > 0).toArray();
    double rounding = 1e-10 * Arrays.stream(sizes).sum();
    double above = share(sizes, observed - rounding);
    double far =
        Math.abs(observed) <= rounding ? 1 : 2 * share(sizes, Math.abs(observed) - rounding);
    return new SignFlip(observed, Math.pow(2, differences.length), above, Math.min(1, far));
  }

  /**
   * The least one-sided p that so many blocks can give: above the level, no verdict is possible.
   */
  public double smallestPossible() {
    return 1 / arrangements;
  }

  private static double share(double[] sizes, double least) {
    return sizes.length > MOST_EXACT ? drawn(sizes, least) : counted(sizes, least);
  }

  /** Sums of either half of the blocks, sorted: for each of one half, so many of the other fit. */
  private static double counted(double[] sizes, double least) {
    double[] here = sums(Arrays.copyOfRange(sizes, 0, sizes.length / 2));
    double[] there = sums(Arrays.copyOfRange(sizes, sizes.length / 2, sizes.length));
    long fit = 0;
    int from = there.length;
    for (double one : here) {
      while (from > 0 && one + there[from - 1] >= least) {
        from--;
      }
      fit += there.length - from;
    }
    return fit / ((double) here.length * there.length);
  }

  /** All sums with every choice of signs, upwards. */
  private static double[] sums(double[] sizes) {
    double[] sums = {0};
    for (double size : sizes) {
      sums = merge(sums, size);
    }
    return sums;
  }

  private static double[] merge(double[] sorted, double size) {
    double[] merged = new double[2 * sorted.length];
    int low = 0;
    int high = 0;
    while (low < sorted.length) {
      boolean first = sorted[low] - size <= sorted[high] + size;
      merged[low + high] = first ? sorted[low++] - size : sorted[high++] + size;
    }
    while (high < sorted.length) {
      merged[low + high] = sorted[high++] + size;
    }
    return merged;
  }

  private static double drawn(double[] sizes, double least) {
    UniformRandomProvider random = Seeded.random(SEED);
    int fit = 1;
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (double size : sizes) {
        sum += random.nextBoolean() ? size : -size;
      }
      fit += sum >= least ? 1 : 0;
    }
    return fit / (1.0 + DRAWS);
  }
}
