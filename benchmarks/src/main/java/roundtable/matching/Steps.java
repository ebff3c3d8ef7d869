package roundtable.matching;

import java.util.List;
import java.util.Locale;

/** What each step costs by itself, in nanoseconds of processor time. */
final class Steps {
  private static final int ROUNDS = 20;

  private Steps() {}

  static void run(LabelledSet set) {
    List<String> names = set.queries().stream().map(LabelledSet.Labelled::name).toList();
    List<NormalName> normal = names.stream().map(name -> Names.spellings(name).getFirst()).toList();
    MatchIndex index = set.indexed();
    print("normalise", names.size(), () -> names.forEach(Names::spellings));
    print("score a pair", normal.size() - 1, () -> pairs(normal));
    print("look up", names.size(), () -> names.forEach(name -> index.ask(Business.named(name), 1)));
  }

  private static void pairs(List<NormalName> names) {
    for (int i = 1; i < names.size(); i++) {
      Names.score(names.get(i - 1), names.get(i));
    }
  }

  private static void print(String step, int repetitions, Runnable all) {
    System.out.printf(Locale.ROOT, "%s: %.0f ns%n", step, Clock.each(repetitions, ROUNDS, all));
  }
}
