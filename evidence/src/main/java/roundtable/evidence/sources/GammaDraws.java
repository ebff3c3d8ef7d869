package roundtable.evidence.sources;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;

/** Draws from Gamma(shape, rate): the shape once, the rate each time. */
final class GammaDraws {
  private final SharedStateContinuousSampler unit;

  GammaDraws(double shape, UniformRandomProvider random) {
    unit = AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1);
  }

  double next(double rate) {
    return unit.sample() / rate;
  }
}
