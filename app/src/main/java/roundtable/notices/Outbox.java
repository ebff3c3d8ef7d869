package roundtable.notices;

import static roundtable.database.tables.Notice.NOTICE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Mails to be sent. A mail is put here in the transaction of what it tells: both, or neither. */
public final class Outbox {
  private static final int MOST_SHOWN = 200;

  private final InstantSource clock;
  private final Semaphore news = new Semaphore(0);

  public Outbox(InstantSource clock) {
    this.clock = clock;
  }

  /** Every mail written to one person, whichever address was theirs then. */
  public static Result<?> to(DSLContext reading, List<Inbox> inboxes) {
    return reading
        .select(NOTICE.TO_EMAIL, NOTICE.SUBJECT, NOTICE.BODY, NOTICE.WRITTEN_AT, NOTICE.SENT_AT)
        .from(NOTICE)
        .where(DSL.or(inboxes.stream().map(Outbox::in).toList()))
        .orderBy(NOTICE.ID)
        .fetch();
  }

  private static Condition in(Inbox inbox) {
    Condition mine = NOTICE.TO_EMAIL.eq(inbox.email()).and(NOTICE.WRITTEN_AT.gt(inbox.after()));
    return inbox.until() == null ? mine : mine.and(NOTICE.WRITTEN_AT.le(inbox.until()));
  }

  public void put(DSLContext tx, Mail mail) {
    Instant now = clock.instant();
    tx.insertInto(NOTICE)
        .set(NOTICE.TO_EMAIL, mail.to())
        .set(NOTICE.SUBJECT, mail.subject())
        .set(NOTICE.BODY, mail.body())
        .set(NOTICE.WRITTEN_AT, now)
        .set(NOTICE.USELESS_AT, mail.uselessAt())
        .set(NOTICE.TRIES, 0)
        .set(NOTICE.TRY_AFTER_AT, now)
        .execute();
    news.release();
  }

  /** Waits until something was put, or for that long. */
  boolean awaitNews(Duration most) throws InterruptedException {
    boolean came = news.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    news.drainPermits();
    return came;
  }

  List<Posted> due(DSLContext context, int most) {
    return context
        .selectFrom(NOTICE)
        .where(NOTICE.SENT_AT.isNull())
        .and(NOTICE.GIVEN_UP_AT.isNull())
        .and(NOTICE.TRY_AFTER_AT.le(clock.instant()))
        .orderBy(NOTICE.ID)
        .limit(most)
        .fetch(Outbox::posted);
  }

  List<Posted> newest(DSLContext context) {
    return context
        .selectFrom(NOTICE)
        .orderBy(NOTICE.ID.desc())
        .limit(MOST_SHOWN)
        .fetch(Outbox::posted);
  }

  /** Once the mail server has it, its words are nobody's business here. */
  void sent(DSLContext tx, Posted mail) {
    tx.update(NOTICE)
        .set(NOTICE.SENT_AT, clock.instant())
        .set(NOTICE.BODY, "")
        .setNull(NOTICE.PROBLEM)
        .where(NOTICE.ID.eq(mail.id()))
        .execute();
  }

  void retry(DSLContext tx, Posted mail, Duration after, String problem) {
    tx.update(NOTICE)
        .set(NOTICE.TRIES, mail.tries() + 1)
        .set(NOTICE.TRY_AFTER_AT, clock.instant().plus(after))
        .set(NOTICE.PROBLEM, problem)
        .where(NOTICE.ID.eq(mail.id()))
        .execute();
  }

  void giveUp(DSLContext tx, Posted mail, String problem) {
    tx.update(NOTICE)
        .set(NOTICE.TRIES, mail.tries() + 1)
        .set(NOTICE.GIVEN_UP_AT, clock.instant())
        .set(NOTICE.PROBLEM, problem)
        .where(NOTICE.ID.eq(mail.id()))
        .execute();
  }

  boolean useless(Posted mail) {
    Instant until = mail.mail().uselessAt();
    return until != null && until.isBefore(clock.instant());
  }

  private static Posted posted(Record row) {
    return new Posted(
        row.get(NOTICE.ID),
        new Mail(
            row.get(NOTICE.TO_EMAIL),
            row.get(NOTICE.SUBJECT),
            row.get(NOTICE.BODY),
            row.get(NOTICE.USELESS_AT)),
        row.get(NOTICE.WRITTEN_AT),
        row.get(NOTICE.TRIES),
        state(row));
  }

  private static Posted.State state(Record row) {
    String problem = row.get(NOTICE.PROBLEM);
    return new Posted.State(
        row.get(NOTICE.SENT_AT),
        row.get(NOTICE.GIVEN_UP_AT),
        row.get(NOTICE.TRY_AFTER_AT),
        problem == null ? "" : problem);
  }
}
