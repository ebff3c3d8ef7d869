package roundtable.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One candidate of one query with what was measured and whether it is the same business. */
final class Sample {
  final String question;
  final int fold;
  final boolean same;
  final List<String> rest;
  final float[] measured;

  /** How much the sample counts in a fit. */
  double weight = 1;

  /** How much its question counts: a made one less than a real one. */
  final double trust;

  /** The places with a value other than 0, and these values. */
  private int[] set;

  private float[] values;

  Sample(
      String question, int fold, boolean same, float[] measured, List<String> rest, double trust) {
    this.question = question;
    this.fold = fold;
    this.same = same;
    this.rest = rest;
    this.measured = measured;
    this.trust = trust;
    this.set = IntStream.range(0, measured.length).filter(i -> measured[i] != 0).toArray();
    this.values = valuesOf(set);
  }

  private float[] valuesOf(int[] places) {
    float[] of = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      of[i] = places[i] < measured.length ? measured[places[i]] : 1;
    }
    return of;
  }

  /** Adds one value for each listed word that only one of the names has. */
  void widen(Map<String, Integer> words) {
    List<Integer> places = new ArrayList<>();
    IntStream.of(set).filter(place -> place != Feature.APART.place()).forEach(places::add);
    rest.stream()
        .distinct()
        .map(word -> words.getOrDefault(word, -1))
        .filter(place -> place >= 0)
        .forEach(place -> places.add(Feature.COUNT + place));
    set = places.stream().mapToInt(Integer::intValue).toArray();
    values = valuesOf(set);
  }

  int[] set() {
    return set;
  }

  float[] values() {
    return values;
  }

  double logOdds(double[] weights) {
    double sum = 0;
    for (int i = 0; i < set.length; i++) {
      sum += weights[set[i]] * values[i];
    }
    return sum;
  }
}
