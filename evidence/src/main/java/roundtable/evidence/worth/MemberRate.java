package roundtable.evidence.worth;

/**
 * The member's own rate of leads over the break-even rate, on the log scale: what the group leads
 * one to expect, times the Poisson likelihood of the member's own leads. Without meetings, the
 * former alone.
 */
final class MemberRate {
  private MemberRate() {}

  static Bins given(Known.Leads own, GroupRate group, double breakEven) {
    double[] weights = group.ofOneMember();
    double due = breakEven * own.time();
    if (due > 0) {
      for (int point = 0; point < weights.length; point++) {
        double likelihood = own.count() * Grid.memberLogRate(point) - due * Grid.MEMBER_RATE[point];
        weights[point] = Math.log(weights[point]) + likelihood;
      }
      Weights.ofLogs(weights);
    }
    return new Bins(Grid.memberLogRate(0), weights).trimmed();
  }
}
