package roundtable.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.group.Letter;
import roundtable.group.Letters;

/**
 * Tells the other one of a step once it can no longer be taken back, and nudges about what has
 * waited for a week.
 */
public final class ReferralMails {
  private final Database database;
  private final Letters letters;
  private final InstantSource clock;

  public ReferralMails(Database database, Letters letters, InstantSource clock) {
    this.database = database;
    this.letters = letters;
    this.clock = clock;
  }

  /** All that is due now. */
  void run() {
    tell();
    nudge();
  }

  /** Tells of every step that is past taking back. */
  public void tell() {
    Instant now = clock.instant();
    Instant before = now.minus(Referral.UNDO);
    Set<Long> untold = database.read(context -> Steps.untold(context, before));
    if (!untold.isEmpty()) {
      database.change(tx -> tell(tx, untold, before, now));
    }
  }

  /** Nudges about all that has waited long enough. */
  public void nudge() {
    Instant now = clock.instant();
    List<Nudge> due = database.read(context -> Nudges.due(context, now));
    if (!due.isEmpty()) {
      database.change(tx -> nudge(tx, due, now));
    }
  }

  private void tell(DSLContext tx, Set<Long> ids, Instant before, Instant now) {
    ids.forEach(id -> ReferralRows.lock(tx, id));
    List<Letter> due =
        Referrals.numbered(tx, ids).stream()
            .flatMap(it -> StepLetter.of(it, fresh(it, before)).stream())
            .toList();
    letters.put(tx, due);
    Steps.told(tx, ids, before, now);
  }

  private static List<Step> fresh(Referral it, Instant before) {
    return it.steps().stream().filter(step -> !step.told() && !step.at().isAfter(before)).toList();
  }

  private void nudge(DSLContext tx, List<Nudge> due, Instant now) {
    due.forEach(one -> Nudges.noted(tx, one, now));
    letters.put(tx, due.stream().map(one -> one.letter(now)).toList());
  }
}
