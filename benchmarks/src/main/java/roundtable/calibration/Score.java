package roundtable.calibration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import roundtable.evidence.simulation.SimulatedGroup;
import roundtable.evidence.worth.Ledger;
import roundtable.evidence.worth.Look;
import roundtable.evidence.worth.Worth;

/** How all ways of judging fared in one setting. */
final class Score {
  enum Way {
    OURS("Roundtable"),
    UNGUARDED("P >= .95 unguarded"),
    EXACT_BOUND("exact 95 % bound"),
    MEAN_RETURN("mean return");

    final String told;

    Way(String told) {
      this.told = told;
    }
  }

  static final int[] COVERED_AT = {3, 12, 36};

  /** Members of one group share its luck: a few of each tell as much as all. */
  private static final int JUDGED = 4;

  private final Map<Way, Tally> tallies = new EnumMap<>(Way.class);
  private final int[] covered = new int[COVERED_AT.length];
  private int memberships;
  private int groups;

  Score() {
    for (Way way : Way.values()) {
      tallies.put(way, new Tally());
    }
  }

  void judge(SimulatedGroup group, int breakEven) {
    groups++;
    for (int member = 0; member < JUDGED; member++) {
      Ledger ledger = group.ledger(member);
      List<Look> looks = Worth.looks(ledger);
      Naive naive = new Naive(ledger, group.plan(), breakEven);
      double net = group.trueNet(member);
      of(Way.OURS).add(Story.of(Worth.verdicts(ledger, looks)), net);
      of(Way.UNGUARDED).add(Story.unguarded(looks), net);
      of(Way.EXACT_BOUND).add(naive.exactBound(), net);
      of(Way.MEAN_RETURN).add(naive.meanReturn(), net);
      cover(looks, group.members().get(member).trueReturn());
    }
  }

  private void cover(List<Look> looks, double truth) {
    memberships++;
    for (int i = 0; i < covered.length; i++) {
      double above = looks.get(COVERED_AT[i] - 1).returns().above(truth);
      covered[i] += above >= .05 && above <= .95 ? 1 : 0;
    }
  }

  /** Orders do not matter: only counts are added. */
  synchronized void add(Score other) {
    groups += other.groups;
    memberships += other.memberships;
    for (Way way : Way.values()) {
      of(way).add(other.of(way));
    }
    for (int i = 0; i < covered.length; i++) {
      covered[i] += other.covered[i];
    }
  }

  Tally of(Way way) {
    return java.util.Objects.requireNonNull(tallies.get(way));
  }

  int groups() {
    return groups;
  }

  /** Share of the 90 % ranges that held the truth, in percent. */
  double coverage(int point) {
    return Tally.share(covered[point], memberships);
  }
}
