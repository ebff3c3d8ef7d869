package roundtable.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;

/** A symmetric second look at a search engine's best rows: the weight of what two names share. */
final class TfIdfCosine {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> rows = new ArrayList<>();
  private double[] weights = {};
  private double[] lengths = {};

  /** As BM25 has it. */
  static double idf(int rows, int having) {
    return Math.log(1 + (rows - having + 0.5) / (having + 0.5));
  }

  void add(List<String> words) {
    rows.add(
        words.stream()
            .distinct()
            .mapToInt(word -> numbers.computeIfAbsent(word, unseen -> numbers.size()))
            .toArray());
  }

  /** Once, when all rows are there. */
  void weigh() {
    int[] having = new int[numbers.size()];
    rows.forEach(row -> IntStream.of(row).forEach(word -> having[word]++));
    weights = IntStream.of(having).mapToDouble(n -> squared(idf(rows.size(), n))).toArray();
    lengths = rows.stream().mapToDouble(row -> length(row, 0)).toArray();
  }

  private static double squared(double idf) {
    return idf * idf;
  }

  private double length(int[] words, long unseen) {
    double sum = unseen * squared(idf(rows.size(), 0));
    for (int word : words) {
      sum += weights[word];
    }
    return Math.sqrt(sum);
  }

  Peer.Found best(List<String> asked, ScoreDoc[] found) {
    List<String> once = asked.stream().distinct().toList();
    int[] known =
        once.stream()
            .map(numbers::get)
            .filter(number -> number != null)
            .mapToInt(Integer::intValue)
            .toArray();
    double length = length(known, once.size() - known.length);
    Peer.Found best = Peer.Found.NOTHING;
    for (ScoreDoc one : found) {
      double likeness = shared(known, rows.get(one.doc)) / (length * lengths[one.doc]);
      if (likeness > best.score()) {
        best = new Peer.Found(one.doc, likeness);
      }
    }
    return best;
  }

  private double shared(int[] asked, int[] row) {
    double sum = 0;
    for (int word : row) {
      for (int other : asked) {
        if (word == other) {
          sum += weights[word];
        }
      }
    }
    return sum;
  }
}
