package roundtable.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The wrong answers given with most confidence: {@code bin/bench mistakes --data DIR}. */
final class Mistakes {
  private static final int SHOWN = 50;

  private record Mistake(double score, boolean hasMatch, String asked, String found) {}

  private Mistakes() {}

  static void run(LabelledSet set) {
    MatchIndex index = set.indexed();
    List<Mistake> mistakes = new ArrayList<>();
    for (LabelledSet.Labelled query : set.queries()) {
      for (Match match : index.ask(Business.named(query.name()), 1)) {
        LabelledSet.Labelled found = set.index().get((int) match.row());
        if (!found.cluster().equals(query.cluster())) {
          mistakes.add(new Mistake(match.score(), query.hasMatch(), query.name(), found.name()));
        }
      }
    }
    mistakes.sort(Comparator.comparingDouble(Mistake::score).reversed());
    System.out.printf(
        "%n%s%n%n| score | asked | found | a match exists |%n|---|---|---|---|%n", set.title());
    for (Mistake mistake : mistakes.subList(0, Math.min(SHOWN, mistakes.size()))) {
      System.out.printf(
          Locale.ROOT,
          "| %.2f | %s | %s | %s |%n",
          mistake.score(),
          mistake.asked(),
          mistake.found(),
          mistake.hasMatch() ? "yes" : "no");
    }
  }
}
