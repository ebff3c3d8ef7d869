package roundtable.introduction;

import java.util.List;

/** What becomes of a command. */
public sealed interface IntroductionDecision {
  /** It happens, as these steps; none when it has happened already. */
  record Happens(List<Step.What> steps) implements IntroductionDecision {}

  /** It does not, for a reason a person can read. */
  record Refused(String reason) implements IntroductionDecision {}

  static IntroductionDecision happens(Step.What... steps) {
    return new Happens(List.of(steps));
  }

  static IntroductionDecision refused(String reason) {
    return new Refused(reason);
  }
}
