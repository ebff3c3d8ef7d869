package roundtable.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Learns weights.txt and words.txt from labelled sets: {@code bin/bench train --data DIR}. */
final class Train {
  private static final double RIDGE = 2;

  /** A word left over gets a weight of its own when so many queries met it. */
  private static final int MET = 8;

  /** Candidates after the best are there in numbers and matter less: the best alone is shown. */
  private static final double RUNNER_UP = 0.2;

  private static final double OTHER = 0.1;

  private final List<LabelledSet> sets;
  private final List<Sample> samples;
  private final List<String> words;

  private Train(List<LabelledSet> sets) {
    this.sets = sets;
    this.samples = new ArrayList<>();
    sets.forEach(set -> samples.addAll(Sampling.of(set)));
    words = telling(samples);
    Map<String, Integer> places = new HashMap<>();
    words.forEach(word -> places.put(word, places.size()));
    samples.forEach(sample -> sample.widen(places));
  }

  static void run(List<Path> folders, Path out) throws IOException {
    List<LabelledSet> sets = new ArrayList<>();
    for (Path folder : folders) {
      sets.add(LabelledSet.read(folder));
    }
    Train train = new Train(sets);
    double certain = train.crossValidate();
    double[] weights = train.fit(train.samples);
    certain = Math.max(certain, train.certainWhenFitted(weights));
    Files.writeString(out.resolve("weights.txt"), train.weightsFile(weights, certain));
    Files.writeString(out.resolve("words.txt"), train.wordsFile(weights));
  }

  /** The weights for pairs alone, with what may be expected of unseen pairs. */
  static void strict(NamePairs pairs, Path out) throws IOException {
    List<Sample> samples = pairs.pairs().stream().map(Train::sample).toList();
    List<Quality.First> held = new ArrayList<>();
    for (int fold = 0; fold < 2 * Sampling.FOLDS; fold++) {
      int left = fold;
      double[] weights =
          Regression.fit(
              samples.stream().filter(sample -> sample.fold != left).toList(), Feature.COUNT, 1);
      samples.stream()
          .filter(sample -> sample.fold == left)
          .map(one -> new Quality.First(Weights.chance(one.logOdds(weights)), one.same))
          .forEach(held::add);
    }
    Quality quality = Quality.of(held, pairs.same(), 1);
    System.out.printf(
        Locale.ROOT,
        "pairs, %d folds: F1 %.3f at %.2f%n",
        2 * Sampling.FOLDS,
        quality.f1(),
        quality.threshold());
    double[] weights = Regression.fit(samples, Feature.COUNT, 1);
    Files.writeString(
        out.resolve("strict-weights.txt"),
        "# Learnt by \"bin/bench train\" from the organisations of OpenSanctions' name_bench (MIT), "
            + pairs.pairs().size()
            + " pairs.\n"
            + listed(weights));
  }

  /** Pairs about one company stay in one fold. */
  private static Sample sample(NamePairs.Pair pair) {
    int company = pair.one().split(" ")[0].toLowerCase(Locale.ROOT).hashCode();
    return new Sample(
        pair.one(),
        Math.floorMod(company, 2 * Sampling.FOLDS),
        pair.same(),
        Names.likeliest(pair.one(), pair.other()),
        List.of(),
        1);
  }

  private static List<String> telling(List<Sample> samples) {
    Map<String, Set<String>> met = new TreeMap<>();
    for (Sample sample : samples) {
      if (Weights.SHIPPED.logOdds(sample.measured) > -2.5) {
        sample.rest.forEach(
            word -> met.computeIfAbsent(word, key -> new HashSet<>()).add(sample.question));
      }
    }
    return met.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= MET)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Twice: the first fit tells which candidates come first. */
  private double[] fit(List<Sample> given) {
    int width = Feature.COUNT + words.size();
    given.forEach(sample -> sample.weight = sample.trust);
    double[] first = Regression.fit(given, width, RIDGE);
    given.stream()
        .collect(Collectors.groupingBy(sample -> sample.question))
        .values()
        .forEach(candidates -> weigh(candidates, first));
    return Regression.fit(given, width, RIDGE);
  }

  private static void weigh(List<Sample> candidates, double[] weights) {
    List<Sample> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble(sample -> -sample.logOdds(weights)));
    for (int place = 0; place < sorted.size(); place++) {
      Sample sample = sorted.get(place);
      sample.weight = sample.trust * (place == 0 ? 1 : place < 3 ? RUNNER_UP : OTHER);
    }
  }

  /** Prints what may be expected of unseen queries; returns the threshold of certain. */
  private double crossValidate() {
    Map<Sample, Double> odds = new HashMap<>();
    for (int fold = 0; fold < Sampling.FOLDS; fold++) {
      int held = fold;
      double[] weights = fit(samples.stream().filter(sample -> sample.fold != held).toList());
      samples.stream()
          .filter(sample -> sample.fold == held)
          .forEach(sample -> odds.put(sample, sample.logOdds(weights)));
    }
    double certain = 0.9;
    for (LabelledSet set : sets) {
      List<Quality.First> firsts = firsts(set, odds);
      certain = Math.max(certain, Quality.threshold(firsts, 0.994));
      Quality quality = Quality.of(firsts, set.queriesWithMatch(), certain);
      System.out.printf(
          Locale.ROOT,
          "%s, %d folds: F1 %.3f at %.2f, recall at 95 %% precision %.3f%n",
          set.title(),
          Sampling.FOLDS,
          quality.f1(),
          quality.threshold(),
          quality.recallAt95());
    }
    return certain;
  }

  /** Nor may more than one in a hundred be wrong with the weights as they are shipped. */
  private double certainWhenFitted(double[] weights) {
    Map<Sample, Double> odds = new HashMap<>();
    samples.forEach(sample -> odds.put(sample, sample.logOdds(weights)));
    return sets.stream()
        .mapToDouble(set -> Quality.threshold(firsts(set, odds), 0.994))
        .max()
        .orElse(1);
  }

  private static List<Quality.First> firsts(LabelledSet set, Map<Sample, Double> odds) {
    Map<String, Sample> best = new HashMap<>();
    odds.keySet().stream()
        .filter(sample -> sample.question.startsWith(set.title() + "/"))
        .forEach(
            sample ->
                best.merge(
                    sample.question,
                    sample,
                    (one, other) ->
                        odds.getOrDefault(other, 0.0) > odds.getOrDefault(one, 0.0) ? other : one));
    return best.values().stream()
        .map(
            sample ->
                new Quality.First(Weights.chance(odds.getOrDefault(sample, 0.0)), sample.same))
        .toList();
  }

  private String weightsFile(double[] weights, double certain) {
    StringBuilder file = new StringBuilder();
    file.append("# Log-odds of each feature, learnt by \"bin/bench train\" from ")
        .append(sets.stream().map(LabelledSet::title).collect(Collectors.joining(", ")))
        .append(" (")
        .append(samples.size())
        .append(" candidates).\n");
    weights[Feature.APART.place()] = 1;
    file.append(listed(weights))
        .append(
            "# From these chances on: certain (99.4 % right in cross-validation), worth asking.\n");
    file.append(String.format(Locale.ROOT, "CERTAIN %.3f%nASK 0.25%n", certain));
    return file.toString();
  }

  private static String listed(double[] weights) {
    StringBuilder list = new StringBuilder();
    for (Feature feature : Feature.values()) {
      list.append(String.format(Locale.ROOT, "%s %.3f%n", feature, weights[feature.place()]));
    }
    return list.toString();
  }

  private String wordsFile(double[] weights) {
    Map<String, Double> apart = new HashMap<>();
    for (int word = 0; word < words.size(); word++) {
      apart.put(words.get(word), weights[Feature.COUNT + word]);
    }
    StringBuilder file = new StringBuilder();
    file.append(
        "# Common words, learnt by \"bin/bench train\": the share of names that hold the\n");
    file.append("# word; what it tells, in nats, that only one of two names has it.\n");
    WordShares.of(sets, apart.keySet())
        .forEach(
            (word, share) ->
                file.append(
                    String.format(
                        Locale.ROOT,
                        "%s\t%.1e\t%.1f%n",
                        word,
                        share,
                        apart.getOrDefault(word, 0.0))));
    return file.toString();
  }
}
