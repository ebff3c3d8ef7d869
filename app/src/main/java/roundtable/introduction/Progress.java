package roundtable.introduction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.introduction.IntroductionDecision.Happens;

/** Takes steps: door, decision and row in one transaction. */
final class Progress {
  private final Database database;
  private final InstantSource clock;
  private final IntroductionWatcher watcher;

  Progress(Database database, InstantSource clock, IntroductionWatcher watcher) {
    this.database = database;
    this.clock = clock;
    this.watcher = watcher;
  }

  /**
   * Takes a step, or says why not; empty when there is no such introduction of mine.
   *
   * @param tap the key of the tap: the same key again changes nothing
   */
  Optional<IntroductionDecision> take(Viewer me, long id, IntroductionCommand command, String tap) {
    return database.write(tx -> take(tx, me, id, command, tap));
  }

  /** Thanks several people for the same thing in one tap; those that are not mine are passed by. */
  void thank(Viewer me, List<Long> ids, String tap) {
    database.change(
        tx -> ids.forEach(id -> take(tx, me, id, new IntroductionCommand.SayThanks(), tap)));
  }

  /** Takes my last step back; false when it is too late. Empty when it is not mine. */
  Optional<Boolean> undo(Viewer me, long id) {
    return database.write(tx -> undo(tx, me, id));
  }

  void undo(Viewer me, List<Long> ids) {
    database.change(tx -> ids.forEach(id -> undo(tx, me, id)));
  }

  private Optional<IntroductionDecision> take(
      DSLContext tx, Viewer me, long id, IntroductionCommand command, String tap) {
    RaisedHands.lock(tx, id);
    return Introductions.with(tx, me, id)
        .map(
            mine ->
                Introductions.knows(tx, id, tap)
                    ? IntroductionDecision.happens()
                    : take(tx, mine, command, tap));
  }

  private IntroductionDecision take(
      DSLContext tx, Mine mine, IntroductionCommand command, String tap) {
    IntroductionDecision decision = mine.introduction().decide(mine.side(), command);
    if (decision instanceof Happens(List<Step.What> steps) && !steps.isEmpty()) {
      Instant now = clock.instant();
      Introductions.record(tx, mine, steps, tap, now);
      watcher.took(tx, mine, steps, tap, now);
    }
    return decision;
  }

  private Optional<Boolean> undo(DSLContext tx, Viewer me, long id) {
    RaisedHands.lock(tx, id);
    return Introductions.with(tx, me, id).map(mine -> undo(tx, mine, clock.instant()));
  }

  private boolean undo(DSLContext tx, Mine mine, Instant now) {
    Step last = mine.introduction().last();
    if (last == null || !mine.introduction().canUndo(mine.side(), now)) {
      return false;
    }
    String tap = Introductions.tapOf(tx, mine.id(), last);
    Introductions.undo(tx, mine.id(), tap, now);
    watcher.tookBack(tx, mine, tap, now);
    return true;
  }
}
