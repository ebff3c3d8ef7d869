package roundtable.matching;

import java.lang.management.ManagementFactory;

/** Processor time of this thread: what a machine shared with others still tells truly. */
final class Clock {
  private Clock() {}

  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The least nanoseconds each of the repetitions took, of several rounds. */
  static double each(int repetitions, int rounds, Runnable all) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      long begun = now();
      all.run();
      best = Math.min(best, (now() - begun) / (double) repetitions);
    }
    return best;
  }
}
