package roundtable.evidence;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Random numbers that a seed repeats on every machine: a page shown twice says the same twice. */
public final class Seeded {
  private Seeded() {}

  /** xoshiro256++ (Blackman and Vigna, ACM TOMS 47, 2021). */
  public static UniformRandomProvider random(long seed) {
    return RandomSource.XO_SHI_RO_256_PP.create(seed);
  }
}
