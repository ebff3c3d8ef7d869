package roundtable.evidence.worth;

/**
 * The member's own rate of leads over the break-even rate, on the log scale: what the group leads
 * one to expect, times the Poisson likelihood of the member's own leads. Without meetings, the
 * former alone.
 *
 * @param bins of the log of the rate
 * @param evidence the log of how likely the member's leads were, up to what is the same for all
 *     ways
 */
record MemberRate(Bins bins, double evidence) {
  static MemberRate given(Known.Leads own, GroupRate group, double breakEven) {
    double[] weights = group.ofOneMember();
    double due = breakEven * own.time();
    double evidence = 0;
    if (due > 0) {
      for (int point = 0; point < weights.length; point++) {
        double likelihood = own.count() * Grid.memberLogRate(point) - due * Grid.MEMBER_RATE[point];
        weights[point] = Math.log(weights[point]) + likelihood;
      }
      evidence = Weights.logSum(weights);
    }
    return new MemberRate(new Bins(Grid.memberLogRate(0), weights), evidence);
  }
}
