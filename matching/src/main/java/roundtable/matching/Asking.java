package roundtable.matching;

import java.util.List;

/** The working memory of one look-up: used again and again, by one thread at a time. */
final class Asking {
  private static final int KEPT = 16;

  /** Below these log-odds a slip of the pen is looked for. */
  private static final float DOUBTFUL = 0;

  final NameTable names;
  final Comparison comparison = new Comparison();
  final Best best = new Best(KEPT);
  private final Weights weights;
  private final Gathering gathering;
  private final int[] compared = new int[2 * Gathering.KEPT];
  private int seen;

  /** Read for all candidates at once, so that the waits for memory overlap; 7 % of a query. */
  @SuppressWarnings("UnusedVariable") // written, or the compiler leaves the reading out
  private int heads;

  Asking(NameTable names, Weights weights) {
    this.names = names;
    this.weights = weights;
    this.gathering = new Gathering(names);
  }

  /** The names most like one of the spellings, by log-odds; a name may come once for each. */
  Best ask(List<NormalName> spellings, Scope scope) {
    best.clear();
    for (NormalName spelling : spellings) {
      if (!spelling.isEmpty()) {
        ask(spelling, scope);
      }
    }
    return best;
  }

  private void ask(NormalName asked, Scope scope) {
    weigh(asked);
    seen = 0;
    compare(gathering.gather(asked, comparison.one, scope));
    if (best.count() == 0 || best.points(0) < DOUBTFUL) {
      compare(gathering.gatherNear(asked, comparison.one, scope));
    }
  }

  /** Lays the asked name out for {@link #logOdds}. */
  void weigh(NormalName asked) {
    names.fill(asked, comparison.one);
    comparison.names = names.live();
  }

  private void compare(Best candidates) {
    heads = candidates.count();
    for (int place = 0; place < candidates.count(); place++) {
      heads += names.records.main(candidates.number(place));
    }
    for (int place = 0; place < candidates.count(); place++) {
      heads += names.touch(candidates.number(place));
    }
    for (int place = 0; place < candidates.count(); place++) {
      int name = candidates.number(place);
      if (isNew(name)) {
        look(name);
      }
    }
  }

  private void look(int name) {
    names.fill(name, comparison.other, comparison.one);
    if (comparison.meets() && comparison.align()) {
      comparison.observe();
      best.offer(name, comparison.logOdds(weights));
    }
  }

  /** The second gathering brings most of the first again. */
  private boolean isNew(int name) {
    for (int i = 0; i < seen; i++) {
      if (compared[i] == name) {
        return false;
      }
    }
    compared[seen++] = name;
    return true;
  }

  /** The log-odds of the name against the asked one that stands on the other side. */
  float logOdds(int name) {
    names.fill(name, comparison.other, comparison.one);
    comparison.measure();
    return comparison.logOdds(weights);
  }

  /** The log-odds of the likeliest of the spellings. */
  float likeness(List<NormalName> spellings, int name) {
    float most = Float.NEGATIVE_INFINITY;
    for (NormalName spelling : spellings) {
      weigh(spelling);
      most = Math.max(most, logOdds(name));
    }
    return most;
  }

  /** Why the name may be one of the spellings: the reasons of the likeliest. */
  List<String> evidence(List<NormalName> spellings, int name) {
    NormalName likeliest = spellings.getFirst();
    float most = Float.NEGATIVE_INFINITY;
    for (NormalName spelling : spellings) {
      weigh(spelling);
      float odds = spellings.size() == 1 ? 0 : logOdds(name);
      if (odds > most) {
        most = odds;
        likeliest = spelling;
      }
    }
    if (spellings.size() > 1) {
      weigh(likeliest);
    }
    names.fill(name, comparison.other, comparison.one);
    comparison.align();
    return Evidence.of(comparison);
  }
}
