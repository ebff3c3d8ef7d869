package roundtable.evidence.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.statistics.distribution.BetaDistribution;
import roundtable.evidence.Given;
import roundtable.evidence.Interval;
import roundtable.evidence.Seeded;
import roundtable.evidence.rates.CloseRate;

/**
 * Do referrals that came after a gift close less often than those that came unprompted? In each
 * stratum (a receiver, a year) both close rates are Beta with Jeffreys' prior (a heavier one draws
 * the smaller kind further and so makes a gap of its own); the differences are averaged with
 * weights n1 n2 / (n1 + n2), (Mantel and Haenszel, JNCI 22, 1959). Below about 76 of each kind, 34
 * % and 15 % cannot be told apart: pool groups.
 *
 * @param difference prompted less unprompted, -1 to 1
 * @param ninety 90 % of the belief
 * @param worse the probability that prompted ones truly close less often
 */
public record QualityGap(double difference, Interval ninety, double worse) {
  private static final int DRAWS = 10_000;
  private static final long SEED = 3;

  /** Resolved referrals of one kind, and how many of them closed. */
  public record Closed(long closed, long resolved) {
    public Closed {
      Given.count(closed, "The number of closed referrals");
      Given.that(closed <= resolved, "No more referrals close than are resolved.");
    }
  }

  /** What can be compared with each other: the same receiver, the same year. */
  public record Stratum(Closed prompted, Closed unprompted) {
    double weight() {
      double both = prompted.resolved + unprompted.resolved;
      return both == 0 ? 0 : prompted.resolved * (unprompted.resolved / both);
    }
  }

  /** Empty where no stratum has both kinds. */
  public static Optional<QualityGap> of(List<Stratum> strata) {
    List<Stratum> both = strata.stream().filter(stratum -> stratum.weight() > 0).toList();
    if (both.isEmpty()) {
      return Optional.empty();
    }
    double all = both.stream().mapToDouble(Stratum::weight).sum();
    double[] draws = new double[DRAWS];
    double difference = 0;
    UniformRandomProvider random = Seeded.random(SEED);
    for (Stratum stratum : both) {
      double share = stratum.weight() / all;
      CloseRate prompted = belief(stratum.prompted);
      CloseRate unprompted = belief(stratum.unprompted);
      difference += share * (prompted.mean() - unprompted.mean());
      addDraws(draws, share, sampler(prompted, random));
      addDraws(draws, -share, sampler(unprompted, random));
    }
    Arrays.sort(draws);
    int below = (int) Arrays.stream(draws).filter(draw -> draw < 0).count();
    Interval ninety = new Interval(draws[DRAWS / 20], draws[DRAWS - 1 - DRAWS / 20]);
    return Optional.of(new QualityGap(difference, ninety, below / (double) DRAWS));
  }

  private static CloseRate belief(Closed kind) {
    return new CloseRate(.5, .5).after(kind.closed, kind.resolved);
  }

  private static ContinuousSampler sampler(CloseRate rate, UniformRandomProvider random) {
    return BetaDistribution.of(rate.won(), rate.lost()).createSampler(random)::sample;
  }

  private static void addDraws(double[] draws, double times, ContinuousSampler sampler) {
    for (int i = 0; i < draws.length; i++) {
      draws[i] += times * sampler.sample();
    }
  }
}
