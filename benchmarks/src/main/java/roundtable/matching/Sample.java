package roundtable.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One candidate of one query with what was measured and whether it is the same business. */
final class Sample {
  final String question;
  final int fold;
  final boolean same;
  final List<String> rest;
  float[] values;
  double weight = 1;
  private int[] set;

  Sample(String question, int fold, boolean same, float[] values, List<String> rest) {
    this.question = question;
    this.fold = fold;
    this.same = same;
    this.rest = rest;
    this.values = values;
    this.set = places();
  }

  private int[] places() {
    return IntStream.range(0, values.length).filter(i -> values[i] != 0).toArray();
  }

  /** Adds one value for each listed word that only one of the names has. */
  void widen(List<String> words) {
    float[] wider = Arrays.copyOf(values, Feature.COUNT + words.size());
    for (String word : rest) {
      int place = words.indexOf(word);
      if (place >= 0) {
        wider[Feature.COUNT + place]++;
      }
    }
    wider[Feature.APART.place()] = 0;
    values = wider;
    set = places();
  }

  int[] set() {
    return set;
  }

  double logOdds(double[] weights) {
    double sum = 0;
    for (int i : set) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
