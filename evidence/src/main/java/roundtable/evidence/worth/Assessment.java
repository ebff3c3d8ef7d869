package roundtable.evidence.worth;

import java.util.List;

/**
 * What there is to say of one membership, to its member and to nobody else.
 *
 * @param verdicts the verdict, and without what it would be another
 * @param figures what came back and what it costs, with ranges
 * @param regret what each choice is expected to cost, for it may be the wrong one
 * @param secondLine the always-valid evidence beside the verdict
 * @param looks month by month from the first; empty where prices are missing
 */
public record Assessment(
    Verdicts verdicts, Figures figures, Regret regret, SecondLine secondLine, List<Look> looks) {
  public Assessment {
    looks = List.copyOf(looks);
  }

  public Verdict verdict() {
    return verdicts.verdict();
  }
}
