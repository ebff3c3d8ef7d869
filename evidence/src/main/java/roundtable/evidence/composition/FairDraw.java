package roundtable.evidence.composition;

import org.apache.commons.rng.UniformRandomProvider;
import roundtable.evidence.Seeded;

/**
 * The exact multinomial test: the probability, for a fair draw from the community, of a group as
 * improbable as this one or more so (Read and Cressie, Goodness-of-Fit Statistics, 1988, ch. 5).
 *
 * @param p 0 to 1
 * @param exact false where there are too many possible groups to go through and some were drawn
 */
public record FairDraw(double p, boolean exact) {
  private static final int DRAWS = 99_999;
  private static final long SEED = 1;

  static FairDraw of(long[] counts, double[] shares) {
    Outcomes outcomes = new Outcomes(counts, shares);
    double p = outcomes.asImprobable();
    return Double.isNaN(p)
        ? new FairDraw(drawn(outcomes, shares), false)
        : new FairDraw(Math.min(1, p), true);
  }

  private static double drawn(Outcomes outcomes, double[] shares) {
    UniformRandomProvider random = Seeded.random(SEED);
    int hits = 1;
    for (int draw = 0; draw < DRAWS; draw++) {
      int[] group = new int[shares.length];
      for (int person = 0; person < outcomes.people(); person++) {
        group[kind(shares, random.nextDouble())]++;
      }
      hits += outcomes.isAsImprobable(group) ? 1 : 0;
    }
    return hits / (1.0 + DRAWS);
  }

  private static int kind(double[] shares, double at) {
    int kind = 0;
    double sum = shares[0];
    while (at >= sum && kind < shares.length - 1) {
      sum += shares[++kind];
    }
    return kind;
  }
}
