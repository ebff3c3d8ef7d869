package roundtable.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks every query of a labelled set and keeps what was measured of each candidate. */
final class Sampling {
  static final int FOLDS = 5;

  private final NameTable names = new NameTable();
  private final Map<Integer, Set<String>> clusters = new HashMap<>();
  private final Asking asking = new Asking(names, Weights.SHIPPED);
  private final List<Sample> samples = new ArrayList<>();
  private final LabelledSet set;

  private Sampling(LabelledSet set) {
    this.set = set;
  }

  static List<Sample> of(LabelledSet set) {
    Sampling sampling = new Sampling(set);
    set.index().forEach(sampling::index);
    set.queries().forEach(sampling::ask);
    return sampling.samples;
  }

  private void index(LabelledSet.Labelled row) {
    for (NormalName name : Names.spellings(row.name())) {
      clusters.computeIfAbsent(names.add(name), key -> new HashSet<>(2)).add(row.cluster());
    }
  }

  private void ask(LabelledSet.Labelled query) {
    for (NormalName spelling : Names.spellings(query.name())) {
      Best best = asking.ask(List.of(spelling));
      asking.weigh(spelling);
      for (int place = 0; place < best.count(); place++) {
        asking.logOdds(best.number(place));
        samples.add(
            sample(
                query,
                clusters.getOrDefault(best.number(place), Set.of()).contains(query.cluster())));
      }
    }
  }

  private Sample sample(LabelledSet.Labelled query, boolean same) {
    String group = query.hasMatch() ? query.cluster() : query.name();
    return new Sample(
        set.title() + "/" + query.name(),
        Math.floorMod(group.hashCode(), FOLDS),
        same,
        asking.comparison.values.clone(),
        rest(asking.comparison));
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
