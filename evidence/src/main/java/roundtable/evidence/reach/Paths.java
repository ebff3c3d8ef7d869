package roundtable.evidence.reach;

import java.util.Arrays;

/** Shortest paths, each tie one step. */
final class Paths {
  private static final int UNREACHED = -1;

  private final int[][] neighbours;
  private final int[] order;
  private final int[] distance;
  private final double[] ways;
  private int reached;

  private Paths(int[][] neighbours, int start) {
    this.neighbours = neighbours;
    order = new int[neighbours.length];
    distance = new int[neighbours.length];
    ways = new double[neighbours.length];
    Arrays.fill(distance, UNREACHED);
    distance[start] = 0;
    ways[start] = 1;
    order[reached++] = start;
    for (int next = 0; next < reached; next++) {
      leave(order[next]);
    }
  }

  private void leave(int from) {
    for (int to : neighbours[from]) {
      if (distance[to] == UNREACHED) {
        distance[to] = distance[from] + 1;
        order[reached++] = to;
      }
      if (distance[to] == distance[from] + 1) {
        ways[to] += ways[from];
      }
    }
  }

  /** Steps from the start; -1 where no path leads. */
  static int[] distances(int[][] neighbours, int start) {
    return new Paths(neighbours, start).distance;
  }

  /** Brandes, Journal of Mathematical Sociology 25, 2001; unordered pairs. */
  static double[] betweenness(int[][] neighbours) {
    double[] between = new double[neighbours.length];
    for (int start = 0; start < neighbours.length; start++) {
      new Paths(neighbours, start).addTo(between);
    }
    for (int i = 0; i < between.length; i++) {
      between[i] /= 2;
    }
    return between;
  }

  private void addTo(double[] between) {
    double[] depends = new double[neighbours.length];
    for (int last = reached - 1; last > 0; last--) {
      int to = order[last];
      for (int from : neighbours[to]) {
        if (distance[from] == distance[to] - 1) {
          depends[from] += ways[from] / ways[to] * (1 + depends[to]);
        }
      }
      between[to] += depends[to];
    }
  }
}
