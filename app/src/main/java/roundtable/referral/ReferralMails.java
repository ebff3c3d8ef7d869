package roundtable.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import roundtable.database.Database;
import roundtable.group.Letter;
import roundtable.group.Letters;

/**
 * Tells the other one of a step once it can no longer be taken back, and nudges about what has
 * waited for a week.
 */
public final class ReferralMails implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReferralMails.class);
  private static final Duration ROUND = Duration.ofSeconds(30);
  private static final Duration BETWEEN_NUDGES = Duration.ofHours(1);

  private final Database database;
  private final Letters letters;
  private final InstantSource clock;
  private final Thread thread;

  public ReferralMails(Database database, Letters letters, InstantSource clock) {
    this.database = database;
    this.letters = letters;
    this.clock = clock;
    thread = Thread.ofPlatform().name("referral-mails").daemon().unstarted(this::goRound);
  }

  public ReferralMails start() {
    thread.start();
    return this;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void goRound() {
    Instant nudgeAt = clock.instant();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(ROUND);
        tell();
        if (!clock.instant().isBefore(nudgeAt)) {
          nudge();
          nudgeAt = clock.instant().plus(BETWEEN_NUDGES);
        }
      } catch (InterruptedException e) {
        // Closing: what is due is found after the next start.
        return;
      } catch (RuntimeException e) {
        LOG.error("the mails about referrals could not be written; trying again", e);
      }
    }
  }

  /** All that is due now. */
  void run() {
    tell();
    nudge();
  }

  private void tell() {
    Instant now = clock.instant();
    Instant before = now.minus(Referral.UNDO);
    Set<Long> untold = database.read(context -> Steps.untold(context, before));
    if (!untold.isEmpty()) {
      database.change(tx -> tell(tx, untold, before, now));
    }
  }

  private void nudge() {
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
