package roundtable.evidence.worth;

/**
 * What the others' leads say of the group: weights of theta and k.
 *
 * <p>A member with y leads in time t adds the negative binomial log G(k + y) / G(k) + k log k + y
 * log m - (k + y) log (k + m), m = theta b t: the Poisson count mixed over eps. Source: Gelman et
 * al., Bayesian Data Analysis, 3rd ed., 2.7. Without others it is the belief before any data.
 */
final class GroupRate {
  private static final double NEGLIGIBLE = 1e-12;
  private static final Rising[] RISING = rising();

  /** By k, then by theta; they sum to 1. */
  private final double[] weights;

  private final double evidence;

  private GroupRate(double[] logs) {
    this.evidence = Weights.logSum(logs);
    this.weights = logs;
  }

  /** The log of how likely the others' leads were, up to what is the same for all ways. */
  double evidence() {
    return evidence;
  }

  static GroupRate given(Known known, double breakEven) {
    double[] logs = prior(known.swing().variance());
    Known.Leads[] others = known.others();
    // Members of equal time share their logarithms: in most groups, all who joined together.
    for (int from = 0; from < others.length; ) {
      int to = from + 1;
      while (to < others.length && others[to].time() == others[from].time()) {
        to++;
      }
      add(logs, others, from, to, breakEven * others[from].time());
      from = to;
    }
    return new GroupRate(logs);
  }

  /** Log-normal; wider while the months seen may have been better or worse than all months. */
  private static double[] prior(double swing) {
    double[] logs = new double[Grid.EVENNESS.length * Grid.RATES];
    double variance = Grid.SPREAD * Grid.SPREAD + swing;
    for (int cell = 0; cell < logs.length; cell++) {
      double off = Grid.logRate(cell % Grid.RATES) - Grid.CENTRE + swing / 2;
      logs[cell] = -off * off / (2 * variance);
    }
    return logs;
  }

  private static void add(double[] logs, Known.Leads[] members, int from, int to, double time) {
    if (time == 0) {
      return;
    }
    for (int spread = 0; spread < Grid.EVENNESS.length; spread++) {
      double k = Grid.EVENNESS[spread];
      double all = 0;
      double rising = 0;
      for (int member = from; member < to; member++) {
        all += members[member].count();
        rising += RISING[spread].log(members[member].count());
      }
      double heads = (to - from) * k;
      double constant = rising + heads * Math.log(k) + all * Math.log(time);
      for (int rate = 0; rate < Grid.RATES; rate++) {
        logs[spread * Grid.RATES + rate] +=
            constant
                + all * Grid.logRate(rate)
                - (heads + all) * Math.log(k + Grid.RATE[rate] * time);
      }
    }
  }

  /** Of log theta. */
  Bins bins() {
    double[] rates = new double[Grid.RATES];
    for (int cell = 0; cell < weights.length; cell++) {
      rates[cell % Grid.RATES] += weights[cell];
    }
    return new Bins(Grid.logRate(0), rates);
  }

  /** What is to be expected of any one member, on the member's scale. */
  double[] ofOneMember() {
    double[] rates = new double[Grid.MEMBER_RATES];
    for (int cell = 0; cell < weights.length; cell++) {
      int spread = cell / Grid.RATES;
      if (weights[cell] > NEGLIGIBLE) {
        spreadOut(weights[cell], Grid.MEMBERS[spread], rates, start(cell, spread));
      }
    }
    return rates;
  }

  private static int start(int cell, int spread) {
    return Grid.BELOW + cell % Grid.RATES - Grid.down(spread);
  }

  private static void spreadOut(double weight, double[] members, double[] rates, int start) {
    for (int i = 0; i < members.length; i++) {
      rates[start + i] += weight * members[i];
    }
  }

  private static Rising[] rising() {
    Rising[] rising = new Rising[Grid.EVENNESS.length];
    for (int spread = 0; spread < rising.length; spread++) {
      rising[spread] = new Rising(Grid.EVENNESS[spread]);
    }
    return rising;
  }
}
