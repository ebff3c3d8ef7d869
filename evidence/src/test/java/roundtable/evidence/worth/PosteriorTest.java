package roundtable.evidence.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** The grid against the same model by brute force: a million draws of the beliefs, each weighed. */
class PosteriorTest {
  private static final int DRAWS = 1_000_000;
  private static final double BOOKS = 2_000;
  private static final Present PRESENT = new Present(2, 4, 0, Told.TERMS);
  private static final double BREAK_EVEN = PRESENT.breakEven();

  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(5);
  private final ZigguratSampler.NormalizedGaussian normal =
      ZigguratSampler.NormalizedGaussian.of(random);

  @Test
  void a_member_alone_without_leads_is_as_brute_force_says() {
    agree(known(new Known.Leads(0, 9), new Known.Leads[0], 0, 0));
  }

  @Test
  void a_member_alone_with_leads_and_sales_is_as_brute_force_says() {
    agree(known(new Known.Leads(4, 7), new Known.Leads[0], 2, 1, 7.1, 9.4));
  }

  @Test
  void a_member_among_others_is_as_brute_force_says() {
    Known.Leads[] others = {
      new Known.Leads(1, 12), new Known.Leads(0, 12), new Known.Leads(7, 9), new Known.Leads(2, 5)
    };

    agree(known(new Known.Leads(1, 12), others, 0, 1));
    agree(known(new Known.Leads(5, 12), others, 3, 0, 8.2, 6.9, 7.7));
  }

  private static Known known(
      Known.Leads own, Known.Leads[] others, double won, double lost, double... sales) {
    return new Known(
        own,
        others,
        new Known.Resolved(won, lost),
        Known.Sales.of(sales),
        new Swing.Seen(0, own.time()));
  }

  private void agree(Known known) {
    Belief returns = new Posterior(known, PRESENT).returns(BOOKS);
    double[] at = {20, 80, PRESENT.cost(), 500};
    double[] above = new double[at.length];
    double all = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Draw one = new Draw(known);
      all += one.weight;
      for (int i = 0; i < at.length; i++) {
        above[i] += one.money > at[i] ? one.weight : 0;
      }
    }
    for (int i = 0; i < at.length; i++) {
      assertThat(returns.above(at[i])).as("above " + at[i]).isEqualTo(above[i] / all, within(.012));
    }
  }

  /** One draw of everything unknown before the data, and how likely it makes these. */
  private final class Draw {
    private final double money;
    private final double weight;

    Draw(Known known) {
      double theta = .8 * Math.exp(1.2 * normal.sample());
      double k = oneOf(Beliefs.evenness());
      double rate = theta * BREAK_EVEN * gamma(k) / k;
      double share = beta(3.4 + known.resolved().won(), 6.6 + known.resolved().lost());
      double sigma = oneOf(Beliefs.salesSpread());
      double mean = Math.log(BOOKS) + .5 * normal.sample();
      double log =
          poisson(known.own(), rate) + sales(known.sales(), mean - sigma * sigma / 2, sigma);
      for (Known.Leads other : known.others()) {
        log += negativeBinomial(other, theta * BREAK_EVEN, k);
      }
      boolean giants = random.nextDouble() < .2;
      this.money = rate * share * Math.exp(mean) * (giants ? 1.42 : 1);
      this.weight = Math.exp(log) * (giants ? Math.pow(.97, known.sales().count()) : 1);
    }

    private double oneOf(double[] values) {
      return values[random.nextInt(values.length)];
    }

    private double gamma(double shape) {
      return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1).sample();
    }

    private double beta(double a, double b) {
      double one = gamma(a);
      return one / (one + gamma(b));
    }

    private static double poisson(Known.Leads leads, double rate) {
      return leads.count() == 0
          ? -rate * leads.time()
          : leads.count() * Math.log(rate) - rate * leads.time();
    }

    private static double negativeBinomial(Known.Leads leads, double rate, double k) {
      double mean = rate * leads.time();
      return LogGamma.value(k + leads.count())
          - LogGamma.value(k)
          + k * Math.log(k / (k + mean))
          + leads.count() * Math.log(mean / (k + mean));
    }

    private static double sales(Known.Sales sales, double mean, double sigma) {
      double off = sales.mean() - mean;
      double squares = sales.squares() + sales.count() * off * off;
      return -sales.count() * Math.log(sigma) - squares / (2 * sigma * sigma);
    }
  }

  @Test
  void a_range_holds_nine_tenths_of_what_is_believed() {
    Known known = known(new Known.Leads(4, 7), new Known.Leads[0], 2, 1, 7.1, 9.4);
    Belief returns = new Posterior(known, PRESENT).returns(BOOKS);
    Estimate estimate = returns.estimate();

    assertThat(returns.above(estimate.low())).isEqualTo(.95, within(1e-6));
    assertThat(returns.above(estimate.likely())).isEqualTo(.5, within(1e-6));
    assertThat(returns.above(estimate.high())).isEqualTo(.05, within(1e-6));
  }

  @Test
  void money_expected_is_what_is_above_less_what_is_missing() {
    Known known = known(new Known.Leads(4, 7), new Known.Leads[0], 2, 1, 7.1, 9.4);
    Belief returns = new Posterior(known, PRESENT).returns(BOOKS);
    double[] at = {0, 100, 1_000};

    assertThat(Arrays.stream(at).map(x -> returns.mean(money -> money - x)))
        .allSatisfy(mean -> assertThat(mean).isFinite());
    double above = returns.mean(money -> Math.max(money - 220, 0));
    double missing = returns.mean(money -> Math.max(220 - money, 0));
    assertThat(above - missing).isEqualTo(returns.mean(money -> money - 220), within(1e-6));
  }
}
