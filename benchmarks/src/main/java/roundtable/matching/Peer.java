package roundtable.matching;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One way of finding a name among many. Each is asked for its ten best rows with their numbers, as
 * a list's owner would see them, or for as many as it can give; the first is judged.
 */
interface Peer extends AutoCloseable {
  /** The row, or -1 for none, and a score that grows with the likeness. */
  record Found(int row, double score) {
    static final Found NOTHING = new Found(-1, 0);
  }

  String title();

  void build(List<String> names) throws Exception;

  /** How many rows are asked for. */
  int WANTED = 10;

  Found first(String name) throws Exception;

  /** The first answers to all of the names; some know batches only. */
  default List<Found> all(List<String> names) throws Exception {
    List<Found> found = new ArrayList<>(names.size());
    for (String name : names) {
      found.add(first(name));
    }
    return found;
  }

  /** Nanoseconds of processor time so far, where the work is done elsewhere than in this thread. */
  default long processorTime() throws Exception {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What the index takes in memory; 0 for what is not counted. */
  default long bytes() {
    return 0;
  }

  @Override
  default void close() throws IOException, SQLException {}
}
