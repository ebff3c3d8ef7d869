package roundtable.evidence.rates;

import java.util.List;
import java.util.Optional;
import roundtable.evidence.Given;

/**
 * What a group's members have in common: their rates are drawn from one Gamma distribution with
 * this mean and shape, so counts are negative binomial with mean * exposure and size = shape. Both
 * are the most likely values (Lawless, Canadian Journal of Statistics 15, 1987; the fit of R's
 * {@code MASS::glm.nb} with an offset), to 1e-9 of their size. Uncertainty of the two themselves is
 * left out, so the ranges of {@link #rateOf} are a little short in small groups; the verdict on a
 * group averages over them instead.
 *
 * @param mean events per unit of exposure, more than 0
 * @param shape the larger, the more alike the members; {@value #ALIKE} where their counts differ no
 *     more than chance makes them
 */
public record PooledRates(double mean, double shape) {
  static final double ALIKE = 1e6;

  public PooledRates {
    Given.positive(mean, "The mean of pooled rates");
    Given.positive(shape, "The shape of pooled rates");
  }

  /** Empty while nobody has had an event. Who has no exposure yet is passed over. */
  public static Optional<PooledRates> fit(List<Count> members) {
    List<Count> seen = members.stream().filter(member -> member.exposure() > 0).toList();
    if (seen.stream().allMatch(member -> member.events() == 0)) {
      return Optional.empty();
    }
    Spread spread = new Spread(seen);
    double shape = spread.likeliest(ALIKE);
    return Optional.of(new PooledRates(spread.mean(shape), shape));
  }

  /** What is believed of a member of whom nothing is known yet. */
  public GammaRate anybody() {
    return new GammaRate(shape, shape / mean);
  }

  /**
   * One member's rate, drawn towards the group's mean the more, the less was seen: mean (shape +
   * events) / (shape / mean + exposure).
   */
  public GammaRate rateOf(Count member) {
    return anybody().after(member.events(), member.exposure());
  }
}
