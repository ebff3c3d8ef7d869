package roundtable.evidence.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** The dice: the same seed throws the same. */
final class Chance {
  private final UniformRandomProvider random;
  private final ZigguratSampler.NormalizedGaussian normal;

  Chance(long seed) {
    this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    this.normal = ZigguratSampler.NormalizedGaussian.of(random);
  }

  double normal() {
    return normal.sample();
  }

  double logNormal(double meanLog, double sd) {
    return Math.exp(meanLog + sd * normal.sample());
  }

  /** Mean 1, variance 1 / k. */
  double around1(double k) {
    return gamma(k) / k;
  }

  double beta(double a, double b) {
    double one = gamma(a);
    return one / (one + gamma(b));
  }

  int poisson(double mean) {
    return mean <= 0 ? 0 : PoissonSampler.of(random, mean).sample();
  }

  boolean with(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double oneOf(double[] values) {
    return values[random.nextInt(values.length)];
  }

  double oneOf(double[] values, double[] weights) {
    double left = random.nextDouble();
    int at = 0;
    while (at < values.length - 1 && left >= weights[at]) {
      left -= weights[at++];
    }
    return values[at];
  }

  private double gamma(double shape) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1).sample();
  }
}
