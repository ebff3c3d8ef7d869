package roundtable.matching;

/** Keeps the numbers with the most points, best first; small, so plain insertion. */
final class Best {
  private final int[] numbers;
  private final float[] points;
  private int count;

  Best(int most) {
    numbers = new int[most];
    points = new float[most];
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int number(int place) {
    return numbers[place];
  }

  float points(int place) {
    return points[place];
  }

  /** What a newcomer must exceed. */
  float bar() {
    return count < numbers.length ? Float.NEGATIVE_INFINITY : points[count - 1];
  }

  void offer(int number, float offered) {
    if (offered <= bar()) {
      return;
    }
    int place = count < numbers.length ? count++ : count - 1;
    while (place > 0 && points[place - 1] < offered) {
      numbers[place] = numbers[place - 1];
      points[place] = points[place - 1];
      place--;
    }
    numbers[place] = number;
    points[place] = offered;
  }
}
