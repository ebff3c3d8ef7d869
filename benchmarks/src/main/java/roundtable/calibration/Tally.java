package roundtable.calibration;

/** How one way of judging fared, in memberships. */
final class Tally {
  /** Clearly worthwhile, and clearly not: net over cost. */
  private static final double GOOD = .25;

  private static final double BAD = -.5;
  static final int[] BY = {6, 12, 24, 36};

  private int leaves;
  private int wrongLeaves;
  private int stays;
  private int wrongStays;
  private int good;
  private int goodLeft;
  private int bad;
  private final int[] badLeft = new int[BY.length];

  void add(Story story, double net) {
    leaves += story.left() > 0 ? 1 : 0;
    wrongLeaves += story.left() > 0 && net > 0 ? 1 : 0;
    stays += story.stayed() > 0 ? 1 : 0;
    wrongStays += story.stayed() > 0 && net < 0 ? 1 : 0;
    good += net >= GOOD ? 1 : 0;
    goodLeft += net >= GOOD && story.left() > 0 ? 1 : 0;
    if (net <= BAD) {
      addBad(story.left());
    }
  }

  private void addBad(int left) {
    bad++;
    for (int i = 0; i < BY.length; i++) {
      badLeft[i] += left > 0 && left <= BY[i] ? 1 : 0;
    }
  }

  void add(Tally other) {
    leaves += other.leaves;
    wrongLeaves += other.wrongLeaves;
    stays += other.stays;
    wrongStays += other.wrongStays;
    good += other.good;
    goodLeft += other.goodLeft;
    bad += other.bad;
    for (int i = 0; i < BY.length; i++) {
      badLeft[i] += other.badLeft[i];
    }
  }

  double wrongAmongLeaves() {
    return share(wrongLeaves, leaves);
  }

  double wrongAmongStays() {
    return share(wrongStays, stays);
  }

  double goodToldToLeave() {
    return share(goodLeft, good);
  }

  double badToldBy(int point) {
    return share(badLeft[point], bad);
  }

  /** NaN of none. */
  static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }
}
