package roundtable.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** From the best names to the rows that hold them, at most so many of each list. */
final class Answer {
  private static final List<String> TOLD = List.of("you said that this is the same");

  private final Rows rows;
  private final IntPredicate lists;
  private final int most;
  private final List<Match> matches = new ArrayList<>();
  private final Set<Integer> settled = new HashSet<>();
  private final Map<Integer, Integer> perList = new HashMap<>();

  Answer(Rows rows, IntPredicate lists, int most) {
    this.rows = rows;
    this.lists = lists;
    this.most = most;
  }

  /** What the owners said comes first, and is final. */
  void heed(Map<Lessons.Row, Boolean> said) {
    said.forEach(
        (row, same) -> {
          int place = rows.find(row.list(), row.number());
          if (place >= 0 && settled.add(place) && same && wanted(place)) {
            add(place, 1, Sureness.CERTAIN, TOLD);
          }
        });
  }

  List<Match> of(List<NormalName> asked, Asking asking) {
    Best best = asking.ask(asked);
    for (int place = 0; place < best.count(); place++) {
      double score = Weights.chance(best.points(place));
      if (score >= Weights.SHIPPED.ask()) {
        name(best.number(place), score, asked, asking);
      }
    }
    return matches;
  }

  private void name(int name, double score, List<NormalName> asked, Asking asking) {
    List<String> evidence = List.of();
    for (int entry = rows.firstOf(name); entry >= 0; entry = rows.nextOf(entry)) {
      int row = rows.rowOf(entry);
      if (wanted(row) && settled.add(row)) {
        evidence = evidence.isEmpty() ? asking.evidence(asked, name) : evidence;
        add(row, score, Weights.SHIPPED.sureness(score), evidence);
      }
    }
  }

  private boolean wanted(int row) {
    int list = rows.list(row);
    return lists.test(list) && perList.getOrDefault(list, 0) < most;
  }

  private void add(int row, double score, Sureness sure, List<String> evidence) {
    perList.merge(rows.list(row), 1, Integer::sum);
    matches.add(new Match(rows.list(row), rows.number(row), score, sure, evidence));
  }
}
