package roundtable.evidence.simulation;

/**
 * How a world is unlike the model. NaN: as the model believes.
 *
 * @param evenness k of the Gamma(k, k) factor between members
 * @param swing variance of a month's factor, shared by the group
 * @param leads how leads come about, see {@link Leads}
 * @param sales what becomes of them, see {@link Sales}
 */
record Trait(double evenness, double swing, Leads leads, Sales sales) {
  static final Trait NONE =
      new Trait(Double.NaN, Double.NaN, new Leads(1, 1, 1), new Sales(Double.NaN, 0));

  /**
   * @param median of the groups' return over what the model believes
   * @param start a newcomer's share of the full rate, reached in a year
   * @param reported share of the leads that are told to the product
   */
  record Leads(double median, double start, double reported) {}

  /**
   * @param giants share of the sales that are giants
   * @param lag months until a lead is resolved, give or take one
   */
  record Sales(double giants, int lag) {}

  double start() {
    return leads.start();
  }

  Trait withEvenness(double k) {
    return new Trait(k, swing, leads, sales);
  }

  Trait withSwing(double variance) {
    return new Trait(evenness, variance, leads, sales);
  }

  Trait withReturn(double factor) {
    return new Trait(evenness, swing, new Leads(factor, leads.start, leads.reported), sales);
  }

  Trait withStart(double share) {
    return new Trait(evenness, swing, new Leads(leads.median, share, leads.reported), sales);
  }

  Trait withReported(double share) {
    return new Trait(evenness, swing, new Leads(leads.median, leads.start, share), sales);
  }

  Trait withGiants(double share) {
    return new Trait(evenness, swing, leads, new Sales(share, sales.lag));
  }

  Trait withLag(int months) {
    return new Trait(evenness, swing, leads, new Sales(sales.giants, months));
  }
}
