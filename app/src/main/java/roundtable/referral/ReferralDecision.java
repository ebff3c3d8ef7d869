package roundtable.referral;

import java.util.List;

/** What becomes of a command. */
public sealed interface ReferralDecision {
  /** It happens, as these steps; none when it has happened already. */
  record Happens(List<Step.What> steps) implements ReferralDecision {}

  /** It does not, for a reason a person can read. */
  record Refused(String reason) implements ReferralDecision {}

  static ReferralDecision happens(Step.What... steps) {
    return new Happens(List.of(steps));
  }

  static ReferralDecision refused(String reason) {
    return new Refused(reason);
  }
}
