package roundtable.evidence.worth;

/**
 * From what is known to what is believed: leads a month = own rate, return = leads x share that
 * closes x margin of a client.
 */
final class Posterior {
  private final Known known;
  private final Present present;
  private final GroupRate group;

  Posterior(Known known, Present present) {
    this.known = known;
    this.present = present;
    this.group = GroupRate.given(known, present.breakEven());
  }

  /** Money a month from leads. */
  Belief returns(double books) {
    Bins rate = MemberRate.given(known.own(), group, present.breakEven());
    Bins closed = rate.plus(Closing.given(known.resolved()));
    Belief.Normals value = SaleValue.given(known.sales(), books);
    return allMonths(closed.movedBy(Math.log(present.breakEven())), value);
  }

  /** Leads a month of this member. */
  Belief ownLeads() {
    return leads(MemberRate.given(known.own(), group, present.breakEven()));
  }

  /** Leads a month of the group's mean member. */
  Belief groupLeads() {
    return leads(group.bins());
  }

  private Belief leads(Bins rate) {
    Bins leads = rate.movedBy(Math.log(present.breakEven()));
    return allMonths(leads, Belief.Normals.of(0, 0));
  }

  /**
   * From the months seen, which may have been better or worse than most, to all months. Where the
   * group did better than expected, it was a little lucky: normal theory, both log-normal.
   */
  private Belief allMonths(Bins seen, Belief.Normals noise) {
    double swing = known.swing().variance();
    double belief = Grid.SPREAD * Grid.SPREAD;
    double surprise = group.bins().mean() - (Grid.CENTRE - swing / 2);
    double luck = -swing / 2 + swing / (belief + swing) * surprise;
    return new Belief(seen, noise.plus(-luck, swing * belief / (belief + swing)));
  }
}
