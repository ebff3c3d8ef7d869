package roundtable.oracle;

/** Figures held against each other, one after the other. */
final class Differences {
  private long figures;
  private double largest;
  private String worst = "";

  void add(String where, double ours, double theirs) {
    figures++;
    double off = Numbers.difference(ours, theirs);
    if (off > largest) {
      largest = off;
      worst = where + ": ours " + Numbers.text(ours) + ", theirs " + Numbers.text(theirs);
    }
  }

  /** An answer of theirs that we have none to. */
  void missing(String what) {
    figures++;
    largest = Double.POSITIVE_INFINITY;
    worst = "no answer to " + what;
  }

  Comparison comparison(String topic, double tolerance) {
    return new Comparison(topic, figures, largest, tolerance, worst);
  }
}
