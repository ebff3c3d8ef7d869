package roundtable.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** How large things are, and which are the largest. */
record Sizes<T>(List<T> things, ToIntFunction<T> size) {
  /** The size that so many percent of the things do not exceed. */
  int percentile(int percent) {
    int[] sorted = things.stream().mapToInt(size).sorted().toArray();
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }

  String largest() {
    return things.stream()
        .sorted(Comparator.comparingInt(size).reversed())
        .limit(5)
        .map(thing -> size.applyAsInt(thing) + " " + thing)
        .toList()
        .toString();
  }
}
