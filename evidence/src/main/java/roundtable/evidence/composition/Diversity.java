package roundtable.evidence.composition;

import java.util.Arrays;
import java.util.Optional;
import roundtable.evidence.Given;

/**
 * How mixed a group is, from how many there are of each kind.
 *
 * <p>Index of Blau (Inequality and Heterogeneity, 1977): 1 - sum of shares squared, the chance that
 * two people drawn with return differ; 0 to 1 - 1/kinds.
 *
 * @param people in all, 1 or more
 * @param kinds that were asked for, also those that nobody is of
 * @param blau the plain index, too low by (n - 1)/n as an estimate of where the group draws from
 * @param shannon entropy, -sum of share * ln(share), in nats; 0 to ln(kinds) (Shannon 1948)
 */
public record Diversity(long people, int kinds, double blau, double shannon) {
  /** Empty where nobody is there. */
  public static Optional<Diversity> of(long... counts) {
    long people = people(counts);
    if (people == 0) {
      return Optional.empty();
    }
    double same = 0;
    double entropy = 0;
    for (long count : counts) {
      double share = count / (double) people;
      same += share * share;
      entropy -= count == 0 ? 0 : share * Math.log(share);
    }
    return Optional.of(new Diversity(people, counts.length, 1 - same, entropy));
  }

  static long people(long[] counts) {
    Arrays.stream(counts).forEach(count -> Given.count(count, "The number of people of a kind"));
    return Arrays.stream(counts).sum();
  }

  /** blau * n / (n - 1): right on average (Simpson, Nature 163, 1949). NaN for one person alone. */
  public double unbiased() {
    return people == 1 ? Double.NaN : blau * people / (people - 1);
  }

  /** blau / (1 - 1/kinds): 1 where all kinds are equally many; 0 where there is one kind. */
  public double normalised() {
    return kinds == 1 ? 0 : blau / (1 - 1.0 / kinds);
  }

  /** shannon / ln(kinds), 0 to 1 (Pielou 1966). NaN where there is one kind. */
  public double evenness() {
    return kinds == 1 ? Double.NaN : shannon / Math.log(kinds);
  }
}
