package roundtable.evidence.worth;

/**
 * The mean margin of a client won through the group, on the log scale: a mixture of normals, one
 * for each sigma.
 *
 * <p>Margins are log-normal; the log of their mean is N(log of the mean in the member's own books,
 * .5), the sigma of a single sale one of .6, .8, 1, 1.2, 1.4. The bounded grid matters: with the
 * usual inverse-gamma belief about sigma^2 the mean of a log-normal mean is infinite (Fabrizi and
 * Trivisano, Bayesian Analysis 7, 2012). Without sales it is the member's own books, and what
 * giants the books may not know of: an assumption, that brings "leave" from 5.1 to 3.7 % of the
 * worthwhile memberships where 3 % of the sales are 15 times as large.
 */
final class SaleValue {
  private static final double[] SIGMAS = Beliefs.salesSpread();

  /** Clients from a group pay like the member's others, up to a factor: 9 in 10 within 2.3. */
  private static final double TAU = Beliefs.BOOKS_SPREAD;

  /** What giants add to the log of a mean that knows none. */
  private static final double GIANTS = Math.log1p(Beliefs.GIANT_SHARE * (Beliefs.GIANT_SIZE - 1));

  private SaleValue() {}

  static Belief.Normals given(Known.Sales sales, double books) {
    double[] means = new double[SIGMAS.length];
    double[] sds = new double[SIGMAS.length];
    double[] logs = new double[SIGMAS.length];
    for (int i = 0; i < SIGMAS.length; i++) {
      double noise = SIGMAS[i] * SIGMAS[i];
      double precision = 1 / (TAU * TAU) + sales.count() / noise;
      double off = sales.count() == 0 ? 0 : sales.mean() + noise / 2 - Math.log(books);
      double unseen = unseenGiants(sales.count());
      sds[i] = Math.sqrt(1 / precision + unseen * (1 - unseen) * GIANTS * GIANTS);
      means[i] = Math.log(books) + off * sales.count() / noise / precision + unseen * GIANTS;
      logs[i] = likelihood(sales, noise, off);
    }
    return new Belief.Normals(means, sds, Weights.ofLogs(logs));
  }

  /**
   * How likely there are giants among the member's sales, of which the books know nothing: less
   * with every sale that was none.
   */
  private static double unseenGiants(double sales) {
    double giants = Beliefs.GIANTS * Math.exp(sales * Math.log1p(-Beliefs.GIANT_SHARE));
    return giants / (giants + 1 - Beliefs.GIANTS);
  }

  /** Of the sales given this noise, the mean integrated out. */
  private static double likelihood(Known.Sales sales, double noise, double off) {
    double spread = TAU * TAU + noise / Math.max(sales.count(), 1);
    return -sales.count() / 2 * Math.log(noise)
        - sales.squares() / (2 * noise)
        - Math.log1p(sales.count() * TAU * TAU / noise) / 2
        - (sales.count() == 0 ? 0 : off * off / (2 * spread));
  }
}
