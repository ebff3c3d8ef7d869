package roundtable.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks every query of a labelled set and keeps what was measured of each candidate. More questions
 * are made of the index itself: a name in it asked for the other names of its cluster.
 */
final class Sampling {
  static final int FOLDS = 5;
  static final String MADE = "+/";

  /** More, or trusted more, makes the small set worse in cross-validation. */
  private static final int MOST_MADE = 8_000;

  private static final double TRUST_MADE = 0.15;

  private final NameTable names = new NameTable();
  private final Map<Integer, Set<String>> clusters = new HashMap<>();
  private final Asking asking = new Asking(names, Weights.SHIPPED);
  private final Scope everything = new Scope(new Rows(), null);
  private final List<Sample> samples = new ArrayList<>();

  private Sampling() {}

  static List<Sample> of(LabelledSet set) {
    Sampling sampling = new Sampling();
    set.index().forEach(sampling::index);
    set.queries().forEach(query -> sampling.ask(set.title() + "/", query, 1));
    int step = Math.max(1, set.index().size() / MOST_MADE);
    for (int row = 0; row < set.index().size(); row += step) {
      sampling.ask(set.title() + MADE, set.index().get(row), TRUST_MADE);
    }
    return sampling.samples;
  }

  private void index(LabelledSet.Labelled row) {
    for (NormalName name : Names.spellings(row.name())) {
      clusters.computeIfAbsent(names.add(name), key -> new HashSet<>(2)).add(row.cluster());
    }
  }

  private void ask(String kind, LabelledSet.Labelled query, double trust) {
    List<NormalName> spellings = Names.spellings(query.name());
    List<Integer> own = trust < 1 ? spellings.stream().map(names::find).toList() : List.of();
    for (NormalName spelling : spellings) {
      Best best = asking.ask(List.of(spelling), everything);
      asking.weigh(spelling);
      for (int place = 0; place < best.count(); place++) {
        if (!own.contains(best.number(place))) {
          asking.logOdds(best.number(place));
          samples.add(sample(kind, query, best.number(place), trust));
        }
      }
    }
  }

  private Sample sample(String kind, LabelledSet.Labelled query, int name, double trust) {
    String group = query.hasMatch() ? query.cluster() : query.name();
    return new Sample(
        kind + query.name(),
        Math.floorMod(group.hashCode(), FOLDS),
        clusters.getOrDefault(name, Set.of()).contains(query.cluster()),
        asking.comparison.values.clone(),
        rest(asking.comparison),
        trust);
  }

  static List<String> rest(Comparison comparison) {
    List<String> rest = new ArrayList<>();
    for (Side side : List.of(comparison.one, comparison.other)) {
      for (int word = 0; word < side.main; word++) {
        if (side.found[word] == Alignment.NONE) {
          rest.add(side.word(word));
        }
      }
    }
    return rest;
  }
}
