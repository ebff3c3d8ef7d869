package roundtable.evidence.trials;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import roundtable.evidence.LogRatio;

/**
 * What a format does over many groups, each with an effect of its own (random effects; DerSimonian
 * and Laird, Controlled Clinical Trials 7, 1986): tau^2 = max(0, (Q - (groups - 1)) / (W - sum w^2
 * / W)) with w = 1 / variance, W their sum and Q = sum w (effect - mean)^2; then weights 1 /
 * (variance + tau^2).
 *
 * @param average over groups, of the ratio
 * @param betweenGroups tau^2, the variance of true effects between groups, 0 or more
 * @param heterogeneity Q, to hold against chi-square with one degree less than groups
 * @param groups pooled, 1 or more
 */
public record PooledEffect(
    LogRatio average, double betweenGroups, double heterogeneity, int groups) {
  /** Empty without groups. With one, tau^2 is 0: nothing is known of others. */
  public static Optional<PooledEffect> of(List<Effect> effects) {
    if (effects.isEmpty()) {
      return Optional.empty();
    }
    Weighted plain = Weighted.of(effects, one -> 1 / one.variance());
    double q = sum(effects, one -> Math.pow(one.log() - plain.mean, 2) / one.variance());
    double scale = plain.all - sum(effects, one -> Math.pow(one.variance(), -2)) / plain.all;
    double between = effects.size() == 1 ? 0 : Math.max(0, (q - (effects.size() - 1)) / scale);
    Weighted random = Weighted.of(effects, one -> 1 / (one.variance() + between));
    LogRatio average = new LogRatio(random.mean, 1 / Math.sqrt(random.all));
    return Optional.of(new PooledEffect(average, between, q, effects.size()));
  }

  private record Weighted(double mean, double all) {
    static Weighted of(List<Effect> effects, ToDoubleFunction<Effect> weight) {
      double all = sum(effects, weight);
      return new Weighted(sum(effects, one -> weight.applyAsDouble(one) * one.log()) / all, all);
    }
  }

  private static double sum(List<Effect> effects, ToDoubleFunction<Effect> of) {
    return effects.stream().mapToDouble(of).sum();
  }

  /** Could all groups have the same effect? 1 with one group. */
  public double sameEverywhere() {
    return groups == 1 ? 1 : RegularizedGamma.Q.value((groups - 1) / 2.0, heterogeneity / 2);
  }

  /** I^2, the part of the differences that is not chance, 0 to 1 (Higgins, Thompson 2002). */
  public double beyondChance() {
    return heterogeneity == 0 ? 0 : Math.max(0, 1 - (groups - 1) / heterogeneity);
  }

  /**
   * One group's own effect, drawn towards the average the more, the less it says itself; the
   * logarithm. The average where groups do not differ.
   */
  public double shrunk(Effect own) {
    double trust = betweenGroups / (betweenGroups + own.variance());
    return average.log() + trust * (own.log() - average.log());
  }
}
