package roundtable.matching;

import java.util.Arrays;

/** Arrays that grow by a quarter: at most a fifth of the memory stands empty. */
final class Packed {
  private Packed() {}

  static int[] room(int[] array, int needed) {
    return needed <= array.length ? array : Arrays.copyOf(array, larger(array.length, needed));
  }

  static long[] room(long[] array, int needed) {
    return needed <= array.length ? array : Arrays.copyOf(array, larger(array.length, needed));
  }

  static char[] room(char[] array, int needed) {
    return needed <= array.length ? array : Arrays.copyOf(array, larger(array.length, needed));
  }

  static byte[] room(byte[] array, int needed) {
    return needed <= array.length ? array : Arrays.copyOf(array, larger(array.length, needed));
  }

  private static int larger(int length, int needed) {
    return Math.max(needed, length + length / 4 + 16);
  }
}
