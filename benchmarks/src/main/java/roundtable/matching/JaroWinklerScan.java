package roundtable.matching;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Commons-text's Jaro-Winkler against every name; without blanks, so that "Soft Bank" is near. */
final class JaroWinklerScan implements Peer {
  private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
  private List<String> names = List.of();

  @Override
  public String title() {
    return "Jaro-Winkler scan (commons-text)";
  }

  @Override
  public void build(List<String> rows) {
    names = rows.stream().map(JaroWinklerScan::joined).toList();
  }

  private static String joined(String name) {
    return PlainName.of(name).replace(" ", "");
  }

  @Override
  public Found first(String name) {
    String asked = joined(name);
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
