package roundtable.evidence.worth;

import java.util.List;
import java.util.OptionalInt;

/** What a member may read, and nobody else, of one membership. Each says why. */
public sealed interface Verdict {
  List<Reason> reasons();

  /** It pays: P(net > 0) at least .90 at three monthly looks running. */
  record Stay(List<Reason> reasons) implements Verdict {}

  /**
   * Neither is sure.
   *
   * @param moreMonths until something is sure, if leads go on coming at this rate; none if not
   *     within three years, or if there is no rate yet
   * @param reasons what is missing
   */
  record TooEarly(OptionalInt moreMonths, List<Reason> reasons) implements Verdict {}

  /** It does not pay as it is, and might under this untested programme. */
  record ChangeProgramme(String programme, List<Reason> reasons) implements Verdict {}

  /** It does not pay: P(net < 0) at least .95 at three looks running, all guards passed. */
  record Leave(List<Reason> reasons) implements Verdict {}
}
