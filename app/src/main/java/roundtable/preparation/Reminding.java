package roundtable.preparation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every minute whether a reminder is due. What was due while the server slept is sent then.
 */
public final class Reminding implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
  private static final Duration ROUND = Duration.ofMinutes(1);

  private final Reminders reminders;
  private final Thread thread;

  public Reminding(Reminders reminders) {
    this.reminders = reminders;
    thread = Thread.ofVirtual().name("reminding").unstarted(this::run);
  }

  public Reminding start() {
    thread.start();
    return this;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(ROUND);
        look();
      }
    } catch (InterruptedException e) {
      // Closing: what is due is sent after the next start.
    }
  }

  private void look() {
    try {
      reminders.sendDue();
    } catch (RuntimeException e) {
      LOG.error("reminders could not be looked through; trying again in a minute", e);
    }
  }
}
