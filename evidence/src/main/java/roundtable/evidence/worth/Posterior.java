package roundtable.evidence.worth;

/**
 * From what is known to what is believed: leads a month = own rate, return = leads x share that
 * closes x margin of a client.
 */
final class Posterior {
  private final Known known;
  private final double breakEven;
  private final Rates rates;

  Posterior(Known known, Present present) {
    this.known = known;
    this.breakEven = present.breakEven();
    this.rates = Rates.given(known, breakEven);
  }

  /** Money a month from leads. */
  Belief returns(double books) {
    Bins closed = rates.own().trimmed().plus(Closing.given(known.resolved()));
    return allMonths(closed, SaleValue.given(known.sales(), books));
  }

  /** Leads a month of this member. */
  Belief ownLeads() {
    return allMonths(rates.own().trimmed(), Belief.Normals.of(0, 0));
  }

  /** Leads a month of the group's mean member. */
  Belief groupLeads() {
    return allMonths(rates.group().trimmed(), Belief.Normals.of(0, 0));
  }

  /**
   * From the months seen, which may have been better or worse than most, to all months. Where the
   * group did better than expected, it was a little lucky: normal theory, both log-normal.
   */
  private Belief allMonths(Bins seen, Belief.Normals noise) {
    double swing = known.swing().variance();
    double belief = Grid.SPREAD * Grid.SPREAD;
    double surprise = rates.group().mean() - (Grid.CENTRE - swing / 2);
    double luck = -swing / 2 + swing / (belief + swing) * surprise;
    Bins leads = seen.movedBy(Math.log(breakEven));
    return new Belief(leads, noise.plus(-luck, swing * belief / (belief + swing)));
  }
}
