package roundtable.evidence.composition;

import java.util.Arrays;
import java.util.Optional;
import roundtable.evidence.Given;

/**
 * A table that may be shown without telling on anybody: small cells are hidden, and one more where
 * a hidden cell could be had by subtraction (Hundepool et al., Statistical Disclosure Control,
 * 2012, ch. 4). Nobody and everybody are as telling as one: hidden too. Merge bands before
 * counting; a hidden cell is {@value #HIDDEN}.
 */
public final class Published {
  public static final long HIDDEN = -1;

  /** Answers below which nothing is shown. */
  public static final int FEWEST_ANSWERS = 15;

  private Published() {}

  /** Empty with too few answers. The least number in a cell shown is the threshold, 2 or more. */
  public static Optional<long[]> table(long[] counts, long threshold) {
    Given.that(threshold > 1, "A cell of one is a person.");
    if (Diversity.people(counts) < FEWEST_ANSWERS) {
      return Optional.empty();
    }
    long[] shown = Arrays.stream(counts).map(count -> count < threshold ? HIDDEN : count).toArray();
    while (hiddenSum(counts, shown) < threshold) {
      int next = smallest(shown);
      if (next < 0 || Arrays.stream(shown).noneMatch(count -> count == HIDDEN)) {
        break;
      }
      shown[next] = HIDDEN;
    }
    return Optional.of(shown);
  }

  /** Rounded to twentieths: one person's coming or going cannot be read off the index. */
  public static double index(double value) {
    return Math.round(value * 20) / 20.0;
  }

  private static long hiddenSum(long[] counts, long[] shown) {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += shown[i] == HIDDEN ? counts[i] : 0;
    }
    return sum;
  }

  private static int smallest(long[] shown) {
    int smallest = -1;
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] != HIDDEN && (smallest < 0 || shown[i] < shown[smallest])) {
        smallest = i;
      }
    }
    return smallest;
  }
}
