package roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChoresTest {
  private static final Duration SHORT = Duration.ofMillis(1);

  @Test
  void what_fails_is_tried_again() throws InterruptedException {
    CountDownLatch thrice = new CountDownLatch(3);
    try (Chores chores = new Chores()) {
      chores.every(
          SHORT,
          "failing",
          () -> {
            thrice.countDown();
            throw new IllegalStateException("no database");
          });

      assertThat(thrice.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_slow_task_holds_up_no_other() throws InterruptedException {
    Semaphore never = new Semaphore(0);
    CountDownLatch done = new CountDownLatch(1);
    try (Chores chores = new Chores()) {
      chores.every(SHORT, "slow", never::acquireUninterruptibly);
      chores.every(SHORT, "quick", done::countDown);

      assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }
    never.release();
  }

  @Test
  void nothing_more_begins_once_it_is_closed() throws InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch once = new CountDownLatch(1);
    Semaphore closed = new Semaphore(0);
    Chores chores = new Chores();
    chores.every(
        SHORT,
        "counting",
        () -> {
          begun.incrementAndGet();
          once.countDown();
          closed.acquireUninterruptibly();
        });
    once.await();

    chores.close();
    closed.release(10);
    TimeUnit.MILLISECONDS.sleep(50);

    assertThat(begun).hasValue(1);
  }
}
