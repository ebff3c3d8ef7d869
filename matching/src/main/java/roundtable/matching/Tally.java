package roundtable.matching;

/**
 * Adds up points by number: numbers and points one after the other, found by a small table of their
 * places, so that all of it stays in the nearest cache. Clearing costs what was used.
 */
final class Tally {
  private static final int SLOTS = 1 << 13;
  static final int MOST = SLOTS / 2;

  /** Of each slot one more than the place of its number; 0 if none. */
  private final short[] places = new short[SLOTS];

  private final short[] slots = new short[MOST];
  private final int[] numbers = new int[MOST];
  private final float[] points = new float[MOST];
  private int count;

  void clear() {
    for (int place = 0; place < count; place++) {
      places[slots[place]] = 0;
    }
    count = 0;
  }

  int count() {
    return count;
  }

  void add(int number, float more) {
    int slot = (number * 0x9E3779B9) >>> 19;
    int place = places[slot] - 1;
    while (place >= 0 && numbers[place] != number) {
      slot = (slot + 1) & (SLOTS - 1);
      place = places[slot] - 1;
    }
    if (place >= 0) {
      points[place] += more;
    } else if (count < MOST) {
      append(slot, number, more);
    }
  }

  private void append(int slot, int number, float more) {
    numbers[count] = number;
    points[count] = more;
    slots[count] = (short) slot;
    places[slot] = (short) ++count;
  }

  int number(int place) {
    return numbers[place];
  }

  float points(int place) {
    return points[place];
  }
}
