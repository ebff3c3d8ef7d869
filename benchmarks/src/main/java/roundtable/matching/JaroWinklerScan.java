package roundtable.matching;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Commons-text's Jaro-Winkler against every name. */
final class JaroWinklerScan implements Peer {
  private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
  private List<String> names = List.of();

  @Override
  public String title() {
    return "Jaro-Winkler scan (commons-text)";
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public void build(List<String> rows) {
    names = rows.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public Found first(String name) {
    String asked = name.toLowerCase(Locale.ROOT);
    Found best = Found.NOTHING;
    for (int row = 0; row < names.size(); row++) {
      double score = likeness.apply(asked, names.get(row));
      if (score > best.score()) {
        best = new Found(row, score);
      }
    }
    return best;
  }
}
