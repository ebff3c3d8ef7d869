package roundtable.calibration;

import java.util.List;
import java.util.function.IntPredicate;
import roundtable.evidence.worth.Look;
import roundtable.evidence.worth.Verdict;

/** When somebody was first told to leave, and to stay; 0 for never. */
record Story(int left, int stayed) {
  static Story of(List<Verdict> verdicts) {
    return new Story(
        first(verdicts.size(), month -> verdicts.get(month - 1) instanceof Verdict.Leave),
        first(verdicts.size(), month -> verdicts.get(month - 1) instanceof Verdict.Stay));
  }

  static int first(int months, IntPredicate so) {
    for (int month = 1; month <= months; month++) {
      if (so.test(month)) {
        return month;
      }
    }
    return 0;
  }

  /** The same posterior without guards: "leave" at the first .95, "stay" at the first .90. */
  static Story unguarded(List<Look> looks) {
    return new Story(
        first(looks.size(), month -> looks.get(month - 1).worth() <= .05),
        first(looks.size(), month -> looks.get(month - 1).worth() >= .90));
  }
}
