package roundtable.group;

import static roundtable.database.tables.Membership.MEMBERSHIP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The end of a membership: the seat and its offices, and whatever other features keep for it, in
 * one transaction.
 */
public final class Leaving {
  private static final Refusal LAST =
      new Refusal(
          "You are the only facilitator. Make another member facilitator first; then you can leave.");

  private final List<WhenLeaving> others;

  public Leaving(List<WhenLeaving> others) {
    this.others = others;
  }

  /** What another feature does when somebody leaves. */
  @FunctionalInterface
  public interface WhenLeaving {
    void left(DSLContext tx, Membership who, Instant now);
  }

  Optional<Refusal> leave(DSLContext tx, Membership who, Instant now) {
    Groups.lock(tx, who.groupId());
    List<Membership> members = Groups.membersOf(tx, who);
    if (members.size() > 1 && Offices.isLastFacilitator(who, members)) {
      return Optional.of(LAST);
    }
    Offices.endAll(tx, who, now);
    tx.update(MEMBERSHIP)
        .set(MEMBERSHIP.LEFT_AT, now)
        .where(MEMBERSHIP.ID.eq(who.id()))
        .and(MEMBERSHIP.LEFT_AT.isNull())
        .execute();
    others.forEach(other -> other.left(tx, who, now));
    return Optional.empty();
  }
}
