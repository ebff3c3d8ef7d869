package roundtable.evidence.mentoring;

import java.util.Arrays;

/**
 * Rows join one by one, each along the cheapest chain of changes to the rows before it; prices on
 * rows and columns keep all costs at or above 0. At least as many columns as rows. O(rows^2
 * columns).
 */
final class ShortestPaths {
  private static final int FREE = -1;

  private final double[][] costs;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] rowOf;
  private final int[] cameFrom;
  private final double[] distance;
  private final boolean[] done;

  ShortestPaths(double[][] costs) {
    int columns = costs.length == 0 ? 0 : costs[0].length;
    this.costs = costs;
    rowPrice = new double[costs.length];
    columnPrice = new double[columns];
    rowOf = new int[columns];
    cameFrom = new int[columns];
    distance = new double[columns];
    done = new boolean[columns];
    Arrays.fill(rowOf, FREE);
  }

  /** The column of each row. */
  int[] solve() {
    for (int row = 0; row < costs.length; row++) {
      change(row, end(row));
    }
    int[] columnOf = new int[costs.length];
    for (int column = 0; column < rowOf.length; column++) {
      if (rowOf[column] != FREE) {
        columnOf[rowOf[column]] = column;
      }
    }
    return columnOf;
  }

  /** Dijkstra from a row to the nearest free column; prices follow. */
  private int end(int row) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(done, false);
    Arrays.fill(cameFrom, FREE);
    int from = row;
    int via = FREE;
    double soFar = 0;
    while (true) {
      int next = FREE;
      for (int column = 0; column < rowOf.length; column++) {
        if (done[column]) {
          continue;
        }
        double there = soFar + costs[from][column] - rowPrice[from] - columnPrice[column];
        if (there < distance[column]) {
          distance[column] = there;
          cameFrom[column] = via;
        }
        next = next == FREE || distance[column] < distance[next] ? column : next;
      }
      soFar = distance[next];
      if (rowOf[next] == FREE) {
        reprice(row, soFar);
        return next;
      }
      done[next] = true;
      via = next;
      from = rowOf[next];
    }
  }

  private void reprice(int row, double length) {
    rowPrice[row] += length;
    for (int column = 0; column < rowOf.length; column++) {
      if (done[column]) {
        rowPrice[rowOf[column]] += length - distance[column];
        columnPrice[column] -= length - distance[column];
      }
    }
  }

  private void change(int row, int end) {
    int column = end;
    while (cameFrom[column] != FREE) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
    rowOf[column] = row;
  }
}
