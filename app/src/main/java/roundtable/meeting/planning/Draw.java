package roundtable.meeting.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws who speaks, when and at which table. Who has waited longest comes first, and of those who
 * spoke seldom; among equals the lot decides. So everybody speaks equally often.
 */
final class Draw {
  private final Past past;
  private final RandomGenerator lot;

  Draw(Past past, RandomGenerator lot) {
    this.past = past;
    this.lot = lot;
  }

  /** The speakers of each table in order. */
  List<List<Long>> draw(List<Long> members, int tables, int speakers) {
    List<Long> queue = queue(members);
    List<Long> today = queue.subList(0, Math.min(speakers, queue.size()));
    return tables == 1
        ? List.of(List.copyOf(today))
        : new Mixing(today, tables, past)
            .mixed().stream().map(table -> inOrder(table, queue)).toList();
  }

  private List<Long> queue(List<Long> members) {
    List<Long> queue = new ArrayList<>(members);
    Collections.shuffle(queue, lot);
    queue.sort(Comparator.comparing(past::waitingSince).thenComparingLong(past::timesSpoken));
    return queue;
  }

  private static List<Long> inOrder(List<Long> table, List<Long> queue) {
    return table.stream().sorted(Comparator.comparingInt(queue::indexOf)).toList();
  }
}
