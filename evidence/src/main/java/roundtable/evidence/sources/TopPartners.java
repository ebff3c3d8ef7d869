package roundtable.evidence.sources;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import roundtable.evidence.Interval;
import roundtable.evidence.Seeded;
import roundtable.evidence.rates.Count;

/**
 * Do the best two networking partners bring more than all customers together? Choosing the two
 * after the fact cheats: with equal totals, twelve months of counts say yes in 29 % of cases where
 * it is not so. Here each partner's rate is drawn towards what partners bring in general ({@link
 * PartnerRates}), the two best are chosen anew in every draw, and customers' joint rate has
 * Jeffreys' prior Gamma(1/2, 0).
 *
 * @param probability that the two truly best bring more
 * @param ratio the two's rate to the customers', 90 % of the belief
 * @param soFar events counted from the two with the most
 * @param customers events counted from all customers
 */
public record TopPartners(double probability, Interval ratio, long soFar, long customers) {
  private static final int TOP = 2;
  private static final int DRAWS = 10_000;
  private static final long SEED = 2;

  /** Empty without a partner, or where a partner or the customers were watched for no time. */
  public static Optional<TopPartners> of(List<Count> partners, Count customers) {
    List<Count> watched = partners.stream().filter(partner -> partner.exposure() > 0).toList();
    if (watched.isEmpty() || customers.exposure() == 0) {
      return Optional.empty();
    }
    UniformRandomProvider random = Seeded.random(SEED);
    PartnerRates rates = new PartnerRates(watched, random);
    GammaDraws joint = new GammaDraws(customers.events() + .5, random);
    double[] ratios = new double[DRAWS];
    int more = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      ratios[draw] = rates.top(TOP) / joint.next(customers.exposure());
      more += ratios[draw] > 1 ? 1 : 0;
    }
    return Optional.of(
        new TopPartners(more / (double) DRAWS, middle(ratios), most(watched), customers.events()));
  }

  private static long most(List<Count> partners) {
    return partners.stream()
        .map(Count::events)
        .sorted(Comparator.reverseOrder())
        .limit(TOP)
        .mapToLong(Long::longValue)
        .sum();
  }

  private static Interval middle(double[] values) {
    Arrays.sort(values);
    int tail = values.length / 20;
    return new Interval(values[tail], values[values.length - 1 - tail]);
  }
}
