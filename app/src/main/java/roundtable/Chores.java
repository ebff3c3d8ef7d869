package roundtable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the product does by itself. Does each task again and again, on a thread of its own so that a
 * slow one holds up no other. A task finds by itself what is due, so that what failed or was due
 * while the server slept is made good the next time.
 */
final class Chores implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

  private final List<Thread> threads = new ArrayList<>();

  /** Starts a task, first done after one pause. */
  Chores every(Duration pause, String task, Runnable look) {
    threads.add(Thread.ofPlatform().name(task).daemon().start(() -> goRound(pause, task, look)));
    return this;
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }

  private static void goRound(Duration pause, String task, Runnable look) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(pause);
        look.run();
      } catch (InterruptedException e) {
        // Closing: what is due is found after the next start.
        return;
      } catch (RuntimeException e) {
        LOG.error("{} failed; trying again in {}", task, pause, e);
      }
    }
  }
}
