package roundtable.notices;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import roundtable.database.Database;
import roundtable.notices.Carrier.Handover;

/**
 * Empties the outbox on a thread of its own. A mail that was handed over may be sent twice if the
 * server dies before it notes so; never silently not at all.
 */
public final class Postman implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int AT_ONCE = 20;

  /** A mail is put before its transaction commits; a slow one is found at the next round. */
  private static final Duration UNTIL_COMMITTED = Duration.ofMillis(200);

  private static final Duration ROUND = Duration.ofSeconds(20);
  private static final List<Duration> TRY_AGAIN_AFTER =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(20),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  private final Database database;
  private final Outbox outbox;
  private final Carrier carrier;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread thread;

  public Postman(Database database, Outbox outbox, Carrier carrier) {
    this.database = database;
    this.outbox = outbox;
    this.carrier = carrier;
    thread = Thread.ofPlatform().name("postman").daemon().unstarted(this::run);
  }

  public Postman start() {
    thread.start();
    return this;
  }

  @Override
  public void close() {
    closed.set(true);
    thread.interrupt();
  }

  private void run() {
    while (!closed.get()) {
      try {
        if (outbox.awaitNews(ROUND)) {
          Thread.sleep(UNTIL_COMMITTED);
        }
        emptyOutbox();
      } catch (InterruptedException e) {
        // Closing: what waits is sent after the next start.
        return;
      } catch (RuntimeException e) {
        LOG.error("the outbox could not be read; trying again", e);
      }
    }
  }

  /** Sends all that is due. */
  void emptyOutbox() {
    List<Posted> due;
    do {
      due = database.read(context -> outbox.due(context, AT_ONCE));
      due.forEach(this::send);
    } while (due.size() == AT_ONCE && !closed.get());
  }

  private void send(Posted mail) {
    Handover handover =
        outbox.useless(mail)
            ? new Handover.Refused("it came too late to be of use")
            : carrier.carry(mail.mail());
    database.<Boolean>write(
        tx -> {
          switch (handover) {
            case Handover.Sent() -> outbox.sent(tx, mail);
            case Handover.Refused(String problem) -> outbox.giveUp(tx, mail, problem);
            case Handover.TryAgain(String problem) -> tryAgain(tx, mail, problem);
          }
          return true;
        });
  }

  private void tryAgain(DSLContext tx, Posted mail, String problem) {
    if (mail.tries() < TRY_AGAIN_AFTER.size()) {
      outbox.retry(tx, mail, TRY_AGAIN_AFTER.get(mail.tries()), problem);
    } else {
      outbox.giveUp(tx, mail, problem);
    }
  }
}
