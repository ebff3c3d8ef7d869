package roundtable.matching;

/** Adds up points by number; remembers the touched slots, so that clearing costs what was used. */
final class Tally {
  private static final int SLOTS = 1 << 13;
  static final int MOST = SLOTS / 2;

  private final int[] numbers = Words.empty(SLOTS);
  private final float[] points = new float[SLOTS];
  private final int[] touched = new int[MOST];
  private int count;

  void clear() {
    for (int i = 0; i < count; i++) {
      numbers[touched[i]] = -1;
    }
    count = 0;
  }

  int count() {
    return count;
  }

  void add(int number, float more) {
    int slot = (number * 0x9E3779B9) >>> 19;
    while (numbers[slot] >= 0 && numbers[slot] != number) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (numbers[slot] == number) {
      points[slot] += more;
    } else if (count < MOST) {
      numbers[slot] = number;
      points[slot] = more;
      touched[count++] = slot;
    }
  }

  int number(int place) {
    return numbers[touched[place]];
  }

  float points(int place) {
    return points[touched[place]];
  }
}
