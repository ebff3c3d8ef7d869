package roundtable.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.referral.ReferralDecision.Happens;

/** Takes steps: door, decision and row in one transaction. */
final class Progress {
  private final Database database;
  private final InstantSource clock;

  Progress(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes a step, or says why not; empty when there is no such referral of mine.
   *
   * @param tap the key of the tap: the same key again changes nothing
   */
  Optional<ReferralDecision> take(Person me, long id, ReferralCommand command, String tap) {
    return database.write(
        tx -> mine(tx, me, id).map(mine -> take(tx, mine, command, tap, clock.instant())));
  }

  /** Writes down an invoice; the first one says that the business is won. */
  Optional<ReferralDecision> close(
      Person me, long id, Closing closing, ReferralCommand.NoteWin won, String tap) {
    return database.write(
        tx ->
            mine(tx, me, id)
                .filter(Mine::receiving)
                .map(
                    mine -> {
                      ReferralDecision decision = take(tx, mine, won, tap, clock.instant());
                      if (decision instanceof Happens) {
                        Closings.add(tx, mine, closing, tap, clock.instant());
                      }
                      return decision;
                    }));
  }

  Optional<Boolean> takeBackClosing(Person me, long id, long closing) {
    return database.write(
        tx ->
            mine(tx, me, id)
                .filter(Mine::receiving)
                .map(mine -> Closings.takeBack(tx, mine, closing, clock.instant())));
  }

  /** States what the receiver says of it; empty when it is not theirs. */
  Optional<Mine> rate(Person me, long id, Quality quality) {
    return database.write(
        tx -> {
          Optional<Mine> mine = mine(tx, me, id).filter(Mine::receiving);
          mine.filter(one -> !Qualities.of(tx, one).equals(quality))
              .ifPresent(one -> Qualities.state(tx, one, quality, clock.instant()));
          return mine;
        });
  }

  Optional<Mine> name(Person me, long id, Contact contact) {
    return database.write(
        tx -> {
          Optional<Mine> mine = mine(tx, me, id);
          mine.ifPresent(one -> Contacts.put(tx, id, contact, me.id(), clock.instant()));
          return mine;
        });
  }

  Optional<Mine> forgetName(Person me, long id) {
    return database.write(
        tx -> {
          Optional<Mine> mine = mine(tx, me, id);
          mine.ifPresent(one -> Contacts.remove(tx, id));
          return mine;
        });
  }

  /** Takes my last step back; false when it is too late. Empty when it is not mine. */
  Optional<Boolean> undo(Person me, long id) {
    return database.write(tx -> mine(tx, me, id).map(mine -> undo(tx, mine, clock.instant())));
  }

  private static Optional<Mine> mine(DSLContext tx, Person me, long id) {
    ReferralRows.lock(tx, id);
    return Referrals.with(tx, me, id);
  }

  static ReferralDecision take(
      DSLContext tx, Mine mine, ReferralCommand command, String tap, Instant now) {
    if (Steps.knows(tx, mine.id(), tap)) {
      return ReferralDecision.happens();
    }
    ReferralDecision decision = mine.referral().decide(mine.side(), command);
    if (decision instanceof Happens(List<Step.What> steps) && !steps.isEmpty()) {
      Steps.record(tx, mine.id(), steps, Steps.Tap.of(mine.side(), tap, now));
      AfterIntroduction.tellBack(tx, mine, steps, tap, now);
    }
    return decision;
  }

  private static boolean undo(DSLContext tx, Mine mine, Instant now) {
    Step last = mine.referral().last();
    if (last == null || !mine.canUndo(now)) {
      return false;
    }
    String tap = Steps.tapOf(tx, mine.id(), last);
    Steps.undo(tx, mine.id(), tap, now);
    Closings.takeBack(tx, mine.id(), tap, now);
    AfterIntroduction.takeBack(tx, mine, tap, now);
    HandOver.takeBack(tx, mine, tap, now);
    if (last.kind() == Step.Kind.RECORDED || Steps.of(tx, List.of(mine.id())).isEmpty()) {
      ReferralRows.takeBack(tx, mine.id(), now);
    }
    return true;
  }
}
