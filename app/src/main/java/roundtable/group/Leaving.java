package roundtable.group;

import static roundtable.database.tables.Membership.MEMBERSHIP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.notices.Outbox;

/**
 * The end of a membership: the seat and its offices, and whatever other features keep for it, in
 * one transaction.
 */
public final class Leaving {
  private static final Refusal LAST =
      new Refusal(
          "You are the only facilitator. Make another member facilitator first; then you can leave.");

  private final List<WhenLeaving> others;
  private final Outbox outbox;

  public Leaving(List<WhenLeaving> others, Outbox outbox) {
    this.others = others;
    this.outbox = outbox;
  }

  /** What another feature does when somebody leaves. */
  @FunctionalInterface
  public interface WhenLeaving {
    void left(DSLContext tx, Membership who, Instant now);
  }

  /** By one's own will: the members read the note, if there is one, once the seat is given up. */
  Optional<Refusal> leave(DSLContext tx, Insider leaver, Farewell farewell, Instant now) {
    Membership seat = leaver.membership();
    List<Long> others =
        Groups.membersOf(tx, seat).stream()
            .map(Membership::id)
            .filter(id -> id != seat.id())
            .toList();
    Optional<Refusal> refusal = leave(tx, seat, now);
    if (refusal.isEmpty()) {
      if (!farewell.note().isEmpty()) {
        Groups.addresses(tx, others)
            .values()
            .forEach(email -> outbox.put(tx, GroupMails.farewell(email, leaver, farewell.note())));
      }
      if (farewell.guest()) {
        Guests.stay(tx, seat, now);
      }
    }
    return refusal;
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
