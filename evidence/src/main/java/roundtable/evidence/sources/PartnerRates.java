package roundtable.evidence.sources;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.rng.UniformRandomProvider;
import roundtable.evidence.rates.Count;

/**
 * Draws of all partners' true rates together: each Gamma(k, k / mean), with k and the mean unknown
 * on a grid, log mean flat within {@value #REACH} of the plain mean. Given k and the mean, counts
 * are negative binomial and a partner's rate is Gamma(k + y, k / mean + t), so a draw is a cell of
 * the grid by its weight, then a Gamma draw each.
 */
final class PartnerRates {
  /** From partners of whom a few bring everything to partners nearly alike. */
  private static final double[] SHAPES = {.35, .7, 1.4, 2.8, 5.6, 11.2};

  private static final int MEANS = 41;
  private static final double REACH = 3;

  private final List<Count> partners;
  private final UniformRandomProvider random;
  private final GammaDraws[][] draws;
  private final double[] means = new double[MEANS];
  private final double[] upTo = new double[SHAPES.length * MEANS];
  private final double[] rates;

  PartnerRates(List<Count> partners, UniformRandomProvider random) {
    this.partners = partners;
    this.random = random;
    draws = new GammaDraws[SHAPES.length][partners.size()];
    rates = new double[partners.size()];
    double events = partners.stream().mapToLong(Count::events).sum();
    double exposure = partners.stream().mapToDouble(Count::exposure).sum();
    for (int i = 0; i < MEANS; i++) {
      means[i] = (events + .5) / exposure * Math.exp(REACH * (2.0 * i / (MEANS - 1) - 1));
    }
    for (int k = 0; k < SHAPES.length; k++) {
      for (int i = 0; i < partners.size(); i++) {
        draws[k][i] = new GammaDraws(SHAPES[k] + partners.get(i).events(), random);
      }
    }
    weigh();
  }

  private void weigh() {
    double highest = Double.NEGATIVE_INFINITY;
    for (int cell = 0; cell < upTo.length; cell++) {
      upTo[cell] = logLikelihood(SHAPES[cell / MEANS], means[cell % MEANS]);
      highest = Math.max(highest, upTo[cell]);
    }
    double sum = 0;
    for (int cell = 0; cell < upTo.length; cell++) {
      sum += Math.exp(upTo[cell] - highest);
      upTo[cell] = sum;
    }
  }

  private double logLikelihood(double k, double mean) {
    double sum = 0;
    for (Count partner : partners) {
      double due = mean * partner.exposure();
      sum += LogGamma.value(k + partner.events()) - LogGamma.value(k);
      sum += partner.events() * Math.log(due / k);
      sum -= (k + partner.events()) * Math.log1p(due / k);
    }
    return sum;
  }

  /** One draw of the sum of the largest so many rates. */
  double top(int many) {
    double drawn = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, drawn);
    int cell = found < 0 ? -found - 1 : found;
    int k = cell / MEANS;
    double prior = SHAPES[k] / means[cell % MEANS];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = draws[k][i].next(prior + partners.get(i).exposure());
    }
    Arrays.sort(rates);
    double sum = 0;
    for (int i = Math.max(0, rates.length - many); i < rates.length; i++) {
      sum += rates[i];
    }
    return sum;
  }
}
