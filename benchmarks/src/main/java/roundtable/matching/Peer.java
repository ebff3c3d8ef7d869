package roundtable.matching;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One way of finding a name among many; each is asked for its best answer alone. */
interface Peer extends AutoCloseable {
  /** The row, or -1 for none, and a score that grows with the likeness. */
  record Found(int row, double score) {
    static final Found NOTHING = new Found(-1, 0);
  }

  String title();

  void build(List<String> names) throws Exception;

  Found first(String name) throws Exception;

  /** So slow that a sample of the queries must do when time is short. */
  default boolean isSlow() {
    return false;
  }

  /** Nanoseconds of processor time so far, where the work is done elsewhere than in this thread. */
  default long processorTime() throws Exception {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Override
  default void close() throws IOException, SQLException {}
}
