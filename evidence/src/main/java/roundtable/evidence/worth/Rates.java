package roundtable.evidence.worth;

/**
 * The rates of the group and of the member, over the break-even rate, on the log scale. Of a
 * newcomer, a mixture of both ways to warm up, by how likely each made the months in which leads
 * came; where a group's months swing, that evidence is as much weaker.
 */
record Rates(Bins group, Bins own) {
  static Rates given(Known known, double breakEven) {
    GroupRate group = GroupRate.given(known, breakEven);
    MemberRate own = MemberRate.given(known.own(), group, breakEven);
    Rates atOnce = new Rates(group.bins(), own.bins());
    if (!known.mayWarmUp()) {
      return atOnce;
    }
    Known slowly = known.slowly();
    GroupRate slowGroup = GroupRate.given(slowly, breakEven);
    MemberRate slowOwn = MemberRate.given(slowly.own(), slowGroup, breakEven);
    double evidence = slowGroup.evidence() - group.evidence() + slowOwn.evidence() - own.evidence();
    double weight = weight(known, evidence + timing(known));
    return new Rates(
        atOnce.group.mixedWith(slowGroup.bins(), weight),
        atOnce.own.mixedWith(slowOwn.bins(), weight));
  }

  private static double timing(Known known) {
    // The member's likelihood leaves out what the others' has: count x log time.
    double timing = known.own().warmth();
    for (Known.Leads other : known.others()) {
      timing += other.timing();
    }
    return timing;
  }

  /** Of "slowly", beforehand as likely as not. */
  private static double weight(Known known, double evidence) {
    double dispersion = known.swing().dispersion(known.all().count());
    return 1 / (1 + Math.exp(-evidence / dispersion));
  }
}
