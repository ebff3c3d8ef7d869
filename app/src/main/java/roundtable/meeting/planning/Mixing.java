package roundtable.meeting.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Sits people down at tables so that those who have not sat together lately do: deals them out,
 * then swaps two at a time for as long as that makes the tables fresher.
 */
final class Mixing {
  private final List<Long> people;
  private final double[][] together;
  private final List<List<Integer>> tables = new ArrayList<>();

  Mixing(List<Long> dealt, int count, Past past) {
    people = dealt;
    together = new double[dealt.size()][dealt.size()];
    for (int table = 0; table < count; table++) {
      tables.add(new ArrayList<>());
    }
    for (int one = 0; one < dealt.size(); one++) {
      tables.get(one % count).add(one);
      for (int other = 0; other < one; other++) {
        together[one][other] = past.together(dealt.get(one), dealt.get(other));
        together[other][one] = together[one][other];
      }
    }
  }

  List<List<Long>> mixed() {
    boolean fresher = true;
    while (fresher) {
      fresher = improved();
    }
    return tables.stream().map(table -> table.stream().map(people::get).toList()).toList();
  }

  /** Each swap lowers a sum that cannot fall for ever, so this ends. */
  private boolean improved() {
    boolean improved = false;
    for (int one = 0; one < tables.size(); one++) {
      for (int other = one + 1; other < tables.size(); other++) {
        improved |= improved(tables.get(one), tables.get(other));
      }
    }
    return improved;
  }

  private boolean improved(List<Integer> one, List<Integer> other) {
    boolean improved = false;
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (gain(one.get(i), one, other.get(j), other) > 1e-9) {
          Integer moved = one.set(i, other.get(j));
          other.set(j, moved);
          improved = true;
        }
      }
    }
    return improved;
  }

  private double gain(int a, List<Integer> tableOfA, int b, List<Integer> tableOfB) {
    return seenOf(a, tableOfA, a)
        + seenOf(b, tableOfB, b)
        - seenOf(a, tableOfB, b)
        - seenOf(b, tableOfA, a);
  }

  private double seenOf(int who, List<Integer> table, int without) {
    double sum = 0;
    for (int other : table) {
      sum += other == without ? 0 : together[who][other];
    }
    return sum;
  }
}
