package roundtable.load;

import java.util.concurrent.atomic.AtomicLong;

/** What one screen has seen, and when it saw each number first. */
final class Arrivals {
  private static final int MOST = 200_000;

  private final long[] at = new long[MOST];
  private final AtomicLong last = new AtomicLong();

  /** A message carries everything up to its number. */
  synchronized void came(long number) {
    long now = System.nanoTime();
    for (long n = last.get() + 1; n <= number; n++) {
      at[(int) n] = now;
    }
    last.accumulateAndGet(number, Math::max);
  }

  /** When everything up to a number was there, or 0 while it is not. */
  synchronized long at(long number) {
    return number <= last.get() ? at[(int) number] : 0;
  }
}
