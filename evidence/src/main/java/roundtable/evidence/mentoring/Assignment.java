package roundtable.evidence.mentoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import roundtable.evidence.Given;

/**
 * The cheapest way to give each candidate at most one place: as many candidates as possible get
 * one, and of all ways to do that, none costs less (Kuhn 1955, Munkres 1957; successive shortest
 * paths as in Jonker and Volgenant, Computing 38, 1987). Candidates and places are numbered from 0
 * in the order given, so order them by id and the same question has the same answer.
 *
 * @param places of each candidate; {@link #NONE} for who gets none
 * @param cost of all pairs together, 0 without any
 */
public record Assignment(List<Integer> places, double cost) {
  public static final int NONE = -1;

  /** The cost of a pair that must not be. */
  public static final double FORBIDDEN = Double.POSITIVE_INFINITY;

  public Assignment {
    places = List.copyOf(places);
  }

  /**
   * One place each, any number of candidates and places.
   *
   * @param costs of each candidate (row) at each place (column): finite, or {@link #FORBIDDEN}
   */
  public static Assignment cheapest(double[][] costs) {
    int places = costs.length == 0 ? 0 : costs[0].length;
    int[] capacity = new int[places];
    Arrays.fill(capacity, 1);
    return cheapest(costs, capacity);
  }

  /**
   * Places that may take several, or none.
   *
   * @param capacity how many candidates each place takes, 0 or more
   */
  public static Assignment cheapest(double[][] costs, int[] capacity) {
    int[] places = seats(costs, capacity);
    double[][] wide = widen(costs, places);
    int[] seats = new ShortestPaths(wide).solve();
    List<Integer> chosen = new ArrayList<>();
    double cost = 0;
    for (int row = 0; row < costs.length; row++) {
      int place = seats[row] < places.length ? places[seats[row]] : NONE;
      chosen.add(place);
      cost += place == NONE ? 0 : costs[row][place];
    }
    return new Assignment(chosen, cost);
  }

  public OptionalInt placeOf(int candidate) {
    int place = places.get(candidate);
    return place == NONE ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** Each place as often as it takes somebody. */
  private static int[] seats(double[][] costs, int[] capacity) {
    for (double[] row : costs) {
      Given.that(row.length == capacity.length, "Each candidate has a cost at each place.");
      for (double cost : row) {
        Given.that(
            Double.isFinite(cost) || cost == FORBIDDEN,
            "A cost is finite or forbidden, not " + cost + ".");
      }
    }
    return IntStream.range(0, capacity.length)
        .flatMap(
            place ->
                IntStream.range(
                        0, (int) Math.min(costs.length, Given.count(capacity[place], "A capacity")))
                    .map(seat -> place))
        .toArray();
  }

  /**
   * A waiting place for each candidate beside the seats, so dear that every seat is filled first:
   * one more pair never costs the others more than (candidates + 1) times the range of costs.
   */
  private static double[][] widen(double[][] costs, int[] seats) {
    double most = 0;
    double least = 0;
    for (double[] row : costs) {
      for (double cost : row) {
        most = cost < FORBIDDEN ? Math.max(most, cost) : most;
        least = Math.min(least, cost);
      }
    }
    double waiting = most + (costs.length + 1) * (most - least) + 1;
    double never = waiting * (costs.length + 2);
    double[][] wide = new double[costs.length][seats.length + costs.length];
    for (int row = 0; row < costs.length; row++) {
      Arrays.fill(wide[row], waiting);
      for (int seat = 0; seat < seats.length; seat++) {
        double cost = costs[row][seats[seat]];
        wide[row][seat] = cost < FORBIDDEN ? cost : never;
      }
    }
    return wide;
  }
}
