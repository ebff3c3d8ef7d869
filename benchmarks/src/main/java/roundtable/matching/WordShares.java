package roundtable.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In which share of names a word stands; each set counts the same, however large. */
final class WordShares {
  private static final double RARE = 2e-4;

  private WordShares() {}

  /** The common words and all of the wanted ones, in alphabetical order. */
  static Map<String, Double> of(List<LabelledSet> sets, Set<String> wanted) {
    Map<String, Double> shares = new TreeMap<>();
    sets.forEach(set -> count(set, 1.0 / sets.size(), shares));
    shares
        .entrySet()
        .removeIf(entry -> !wanted.contains(entry.getKey()) && entry.getValue() < RARE);
    shares.keySet().removeIf(word -> !word.matches("[a-z0-9]*[a-z][a-z0-9]*"));
    return shares;
  }

  private static void count(LabelledSet set, double part, Map<String, Double> shares) {
    NameTable names = new NameTable();
    set.index().forEach(row -> Names.spellings(row.name()).forEach(names::add));
    for (int word = 0; word < names.vocabulary.words.size(); word++) {
      double share = part * names.vocabulary.postings.count(word) / names.live();
      shares.merge(names.vocabulary.words.text(word), share, Double::sum);
    }
  }
}
