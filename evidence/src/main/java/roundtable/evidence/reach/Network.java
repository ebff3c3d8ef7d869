package roundtable.evidence.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import roundtable.evidence.Given;

/**
 * Who knows whom. Undirected, in one piece or several. Show a member the own figures only: brokers
 * must not be ranked, and moderately weak ties serve best (Rajkumar et al., Science 377, 2022).
 */
public final class Network<N> {
  private final Map<N, Integer> places = new LinkedHashMap<>();
  private final double[][] weights;
  private final int[][] neighbours;

  private Network(Collection<N> nodes, Collection<Tie<N>> ties) {
    nodes.forEach(this::place);
    ties.forEach(tie -> place(tie.one()));
    ties.forEach(tie -> place(tie.other()));
    int size = places.size();
    weights = new double[size][size];
    for (Tie<N> tie : ties) {
      int one = place(tie.one());
      int other = place(tie.other());
      weights[one][other] += tie.weight();
      weights[other][one] += tie.weight();
    }
    neighbours = new int[size][];
    for (int i = 0; i < size; i++) {
      neighbours[i] = positive(weights[i]);
    }
  }

  /** Everybody at the end of a tie belongs; whoever has none may be named beside. */
  public static <N> Network<N> of(Collection<Tie<N>> ties, Collection<N> alsoAlone) {
    return new Network<>(alsoAlone, ties);
  }

  private int place(N node) {
    return places.computeIfAbsent(node, unseen -> places.size());
  }

  private static int[] positive(double[] row) {
    int[] found = new int[row.length];
    int many = 0;
    for (int j = 0; j < row.length; j++) {
      if (row[j] > 0) {
        found[many++] = j;
      }
    }
    return Arrays.copyOf(found, many);
  }

  public List<N> nodes() {
    return new ArrayList<>(places.keySet());
  }

  /** How many one knows. */
  public int degree(N node) {
    return neighbours[at(node)].length;
  }

  private int at(N node) {
    Integer place = places.get(node);
    Given.that(place != null, "Nobody here is " + node + ".");
    return Objects.requireNonNull(place);
  }

  /**
   * Burt's constraint (Structural Holes, 1992, eq. 2.4), with all ties alike: the sum over those
   * one knows of (p_ij + sum of p_iq p_qj)^2, p_ij being j's part in all of i's ties. Small for a
   * broker between people who do not know each other; can pass 1. NaN for who knows nobody.
   */
  public double constraint(N node) {
    return new Holes(neighbours, (i, j) -> weights[i][j] > 0 ? 1 : 0).constraint(at(node));
  }

  /** Burt's constraint with ties by their weights. */
  public double weightedConstraint(N node) {
    return new Holes(neighbours, (i, j) -> weights[i][j]).constraint(at(node));
  }

  /**
   * Burt's effective size with all ties alike, in Borgatti's form n - 2t/n (Connections 20, 1997):
   * n whom one knows, t ties among them. How many of them are not another's echo: 1 to n; NaN for
   * who knows nobody.
   */
  public double effectiveSize(N node) {
    int known = degree(node);
    return known == 0 ? Double.NaN : known - 2.0 * among(at(node)) / known;
  }

  /** The share of pairs one knows that know each other; NaN with fewer than two. */
  public double clustering(N node) {
    double known = degree(node);
    return known < 2 ? Double.NaN : among(at(node)) / (known * (known - 1) / 2);
  }

  private int among(int i) {
    int ties = 0;
    for (int j : neighbours[i]) {
      for (int k : neighbours[i]) {
        ties += j < k && weights[j][k] > 0 ? 1 : 0;
      }
    }
    return ties;
  }

  /** How many others one gets to in so many steps or fewer. */
  public int reach(N node, int steps) {
    Given.count(steps, "The number of steps");
    int reached = 0;
    for (int distance : Paths.distances(neighbours, at(node))) {
      reached += distance > 0 && distance <= steps ? 1 : 0;
    }
    return reached;
  }

  /** 1 / sum of steps to all whom one gets to at all (Freeman 1979); NaN if that is nobody. */
  public double closeness(N node) {
    int sum = 0;
    for (int distance : Paths.distances(neighbours, at(node))) {
      sum += Math.max(0, distance);
    }
    return sum == 0 ? Double.NaN : 1.0 / sum;
  }

  /** On how many shortest paths between two others one lies, each pair counting 1 in all. */
  public Map<N, Double> betweenness() {
    double[] between = Paths.betweenness(neighbours);
    Map<N, Double> named = new LinkedHashMap<>();
    places.forEach((node, place) -> named.put(node, between[place]));
    return named;
  }
}
