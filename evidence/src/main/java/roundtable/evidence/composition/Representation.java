package roundtable.evidence.composition;

import java.util.Arrays;
import java.util.Optional;
import roundtable.evidence.Given;
import roundtable.evidence.Interval;
import roundtable.evidence.rates.Wilson;

/**
 * A group beside the community it could be drawn from. For 30 people or fewer the usual honest
 * answer is "not distinguishable from a fair draw": 20 fairly drawn from halves are 6 to 14 women.
 */
public final class Representation {
  private final long[] counts;
  private final double[] community;
  private final double people;

  private Representation(long[] counts, double[] community, double people) {
    this.counts = counts;
    this.community = community;
    this.people = people;
  }

  /**
   * Empty where nobody is there.
   *
   * @param counts people of each kind
   * @param community shares of the same kinds around the group, 0 to 1, which add up to 1 but for
   *     rounding
   */
  public static Optional<Representation> of(long[] counts, double[] community) {
    Given.that(
        counts.length == community.length && counts.length > 0,
        "Each kind has a number of people and a share of the community.");
    long people = Diversity.people(counts);
    Arrays.stream(community).forEach(share -> Given.share(share, "A share of the community"));
    double all = Arrays.stream(community).sum();
    Given.that(Math.abs(all - 1) < .01, "Shares of the community add up to 1, not to " + all + ".");
    double[] shares = Arrays.stream(community).map(share -> share / all).toArray();
    return people == 0
        ? Optional.empty()
        : Optional.of(new Representation(counts.clone(), shares, people));
  }

  private double share(int kind) {
    return counts[kind] / people;
  }

  /**
   * Share here / share around: 1 is alike. Infinite for a kind unknown around, NaN if also here.
   */
  public double ratio(int kind) {
    return share(kind) / community[kind];
  }

  /** Wilson's range of the share here over the share around. Unknown for a kind unknown around. */
  public Interval ratioInterval(int kind, double level) {
    Interval share = Wilson.interval(counts[kind], (long) people, level);
    return community[kind] == 0 ? Interval.UNKNOWN : share.times(1 / community[kind]);
  }

  /**
   * Half the sum of absolute differences: the share of people to exchange for a likeness; 0 to 1.
   */
  public double totalVariation() {
    double sum = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      sum += Math.abs(share(kind) - community[kind]);
    }
    return sum / 2;
  }

  /** Divergence of Kullback and Leibler (1951), sum of share ln(share / around), in nats. */
  public double divergence() {
    double sum = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      sum += counts[kind] == 0 ? 0 : share(kind) * Math.log(ratio(kind));
    }
    return sum;
  }

  /** Pearson's statistic (1900): sum of (count - expected)^2 / expected. */
  public double chiSquare() {
    double sum = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      double expected = people * community[kind];
      double off = counts[kind] - expected;
      sum += off == 0 ? 0 : off * off / expected;
    }
    return sum;
  }

  /** Could it be a fair draw from the community? */
  public FairDraw fairDraw() {
    return FairDraw.of(counts, community);
  }
}
