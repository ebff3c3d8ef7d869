package roundtable.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How good the first answers are. Precision: right answers among those given at or above a
 * threshold; recall: right answers among the queries that have a match.
 */
record Quality(double f1, double threshold, double recallAt95, double certainPrecision) {
  /** The first answer to a query and whether it was right. */
  record First(double score, boolean right) {}

  static Quality of(List<First> answers, long withMatch, double certain) {
    List<First> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(First::score).reversed());
    double f1 = 0;
    double threshold = 0;
    double recall = 0;
    int right = 0;
    for (int given = 1; given <= sorted.size(); given++) {
      First last = sorted.get(given - 1);
      right += last.right() ? 1 : 0;
      if (given < sorted.size() && sorted.get(given).score() == last.score()) {
        continue;
      }
      double here = 2.0 * right / (given + withMatch);
      if (here > f1) {
        f1 = here;
        threshold = last.score();
      }
      if (right >= 0.95 * given) {
        recall = Math.max(recall, (double) right / withMatch);
      }
    }
    return new Quality(f1, threshold, recall, precision(sorted, certain));
  }

  /** The least threshold from which on the answers have the precision; 1 if none. */
  static double threshold(List<First> answers, double precision) {
    List<First> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(First::score).reversed());
    double threshold = 1;
    int right = 0;
    for (int given = 1; given <= sorted.size(); given++) {
      right += sorted.get(given - 1).right() ? 1 : 0;
      if (right >= precision * given) {
        threshold = sorted.get(given - 1).score();
      }
    }
    return threshold;
  }

  private static double precision(List<First> answers, double from) {
    long given = answers.stream().filter(answer -> answer.score() >= from).count();
    long right =
        answers.stream().filter(answer -> answer.score() >= from && answer.right()).count();
    return given == 0 ? 1 : (double) right / given;
  }
}
