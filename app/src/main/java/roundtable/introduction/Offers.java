package roundtable.introduction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import roundtable.group.Membership;
import roundtable.introduction.Step.Kind;

/**
 * Raised hands for whoever carries on with them: the door, and the way back to the asker's list.
 */
public final class Offers {
  private Offers() {}

  /** A hand that was raised for me, or that I raised. */
  public static Optional<Mine> with(DSLContext context, Membership me, long hand) {
    return Introductions.with(context, new Viewer.Member(me.id()), hand);
  }

  /** Those of these hands whose introduction is promised and has not been made. */
  public static Set<Long> onTheirWay(DSLContext context, Collection<Long> hands) {
    return Introductions.withSteps(context, RaisedHands.numbered(context, List.copyOf(hands)))
        .stream()
        .filter(it -> it.hand().introduces() && it.open() && it.latest(Kind.MADE).isEmpty())
        .map(Introduction::id)
        .collect(Collectors.toSet());
  }

  /**
   * Notes an outcome that the asker told elsewhere, so that nobody asks for it again. The other one
   * hears of it from there.
   */
  public static void tellOutcome(
      DSLContext tx, Membership asker, long hand, Outcome outcome, String tap, Instant now) {
    RaisedHands.lock(tx, hand);
    with(tx, asker, hand)
        .filter(mine -> mine.side() == Side.ASKER)
        .filter(mine -> mine.introduction().latest(Kind.MADE).isPresent())
        .ifPresent(mine -> Introductions.recordTold(tx, mine, told(outcome), tap, now));
  }

  /** Takes back what {@link #tellOutcome} noted with that tap. */
  public static void takeBack(DSLContext tx, long hand, String tap, Instant now) {
    Introductions.undo(tx, hand, tap, now);
  }

  private static Step.What told(Outcome outcome) {
    return new Step.What(Kind.OUTCOME_TOLD, outcome.name(), "");
  }
}
