package roundtable.evidence.trials;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import roundtable.evidence.Given;
import roundtable.evidence.Interval;
import roundtable.evidence.rates.CloseRate;

/**
 * Leads per exposure in the format tried over those in the usual one. Given all leads together, the
 * tried format's are Binomial with odds ratio * exposure tried / exposure usual, so range and test
 * are exact (Przyborowski and Wilenski, Biometrika 31, 1940; Clopper and Pearson, Biometrika 26,
 * 1934). For Poisson leads; bursts make it too sure, which {@link SignFlip} is not.
 */
public record RateRatio(Arm tried, Arm usual) {
  private static final double ROUNDING = 1e-7;

  /** Empty with no lead in either format, or with a format that was not held. */
  public static Optional<RateRatio> of(Arm tried, Arm usual) {
    boolean known = tried.leads() + usual.leads() > 0;
    return known && new Block(tried, usual).isWhole()
        ? Optional.of(new RateRatio(tried, usual))
        : Optional.empty();
  }

  /** 0 where the format tried had no lead, infinite where the usual one had none. */
  public double ratio() {
    return tried.leads() / (double) usual.leads() * perExposure();
  }

  private double perExposure() {
    return usual.exposure() / tried.exposure();
  }

  /** From 0 where the format tried had no lead, without end where the usual one had none. */
  public Interval interval(double level) {
    double tail = (1 - Given.inside(level, "A level")) / 2;
    long here = tried.leads();
    long there = usual.leads();
    double lower = here == 0 ? 0 : odds(new CloseRate(here, there + 1.0), tail);
    double upper =
        there == 0 ? Double.POSITIVE_INFINITY : 1 / odds(new CloseRate(there, here + 1.0), tail);
    return new Interval(lower * perExposure(), upper * perExposure());
  }

  private static double odds(CloseRate share, double probability) {
    double lower = share.quantile(probability);
    return lower / (1 - lower);
  }

  /**
   * Two-sided: the probability of splits as improbable as this or more, if the rates were alike.
   * Two splits can be exactly as probable (4 and 5 of 6 where 5 in 7 are due): rounding must not
   * tell them apart.
   */
  public double p() {
    double share = tried.exposure() / (tried.exposure() + usual.exposure());
    int all = Math.toIntExact(tried.leads() + usual.leads());
    BinomialDistribution splits = BinomialDistribution.of(all, share);
    double seen = splits.probability((int) tried.leads()) * (1 + ROUNDING);
    double p =
        IntStream.rangeClosed(0, all)
            .mapToDouble(splits::probability)
            .filter(one -> one <= seen)
            .sum();
    return Math.min(1, p);
  }
}
