package roundtable.evidence.survival;

import java.util.Arrays;
import java.util.List;

/**
 * Who could leave when, and who did: for each distinct time, upwards, and each arm. Who was last
 * seen at a time was at risk then: at equal times departures come first (Kalbfleisch and Prentice,
 * The Statistical Analysis of Failure Time Data, 2nd ed., 1.4).
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, never compared
record Risks(double[] times, int[][] atRisk, int[][] ended) {
  static Risks of(List<List<Stay>> arms) {
    double[] times =
        arms.stream().flatMap(List::stream).mapToDouble(Stay::months).sorted().distinct().toArray();
    int[][] atRisk = new int[arms.size()][times.length];
    int[][] ended = new int[arms.size()][times.length];
    for (int arm = 0; arm < arms.size(); arm++) {
      for (Stay stay : arms.get(arm)) {
        int at = Arrays.binarySearch(times, stay.months());
        atRisk[arm][at]++;
        ended[arm][at] += stay.ended() ? 1 : 0;
      }
      pileUp(atRisk[arm]);
    }
    return new Risks(times, atRisk, ended);
  }

  /** From "last seen at this time" to "still there at this time". */
  static void pileUp(int[] counts) {
    for (int at = counts.length - 2; at >= 0; at--) {
      counts[at] += counts[at + 1];
    }
  }

  int arms() {
    return atRisk.length;
  }

  int allAtRisk(int at) {
    return sum(atRisk, at);
  }

  int allEnded(int at) {
    return sum(ended, at);
  }

  private static int sum(int[][] counts, int at) {
    int sum = 0;
    for (int[] arm : counts) {
      sum += arm[at];
    }
    return sum;
  }
}
