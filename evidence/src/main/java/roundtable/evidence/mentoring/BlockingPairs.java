package roundtable.evidence.mentoring;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.Given;

/**
 * Pairs that would both rather have each other than what they were given, by a score that they
 * share (Gale and Shapley 1962). An assignment serves the whole, so there may be some: show them,
 * the organiser decides.
 */
public final class BlockingPairs {
  private BlockingPairs() {}

  /** A candidate and a place, by number. */
  public record Pair(int candidate, int place) {}

  /**
   * With one candidate at each place. Lower costs are liked better; nobody likes nothing.
   *
   * @param costs as they were given to {@link Assignment#cheapest(double[][])}
   */
  public static List<Pair> in(Assignment assignment, double[][] costs) {
    Given.that(assignment.places().size() == costs.length, "Each candidate has a row of costs.");
    List<Pair> pairs = new ArrayList<>();
    for (int candidate = 0; candidate < costs.length; candidate++) {
      double has = costOf(assignment.places().get(candidate), costs[candidate]);
      for (int place = 0; place < costs[candidate].length; place++) {
        double wish = costs[candidate][place];
        int holder = assignment.places().indexOf(place);
        double held = holder < 0 ? Assignment.FORBIDDEN : costs[holder][place];
        if (wish < has && wish < held) {
          pairs.add(new Pair(candidate, place));
        }
      }
    }
    return pairs;
  }

  private static double costOf(int place, double[] costs) {
    return place == Assignment.NONE ? Assignment.FORBIDDEN : costs[place];
  }
}
