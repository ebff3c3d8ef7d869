package roundtable.preparation;

/** How far a sheet is. The facilitator sees this of everybody, and nothing else. */
public enum Readiness {
  READY("ready"),
  BEGUN("has begun"),
  NOTHING("nothing yet");

  private final String words;

  Readiness(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** One client and one prospect are enough to speak; two of each are better. */
  static Readiness of(int clients, int prospects) {
    if (clients > 0 && prospects > 0) {
      return READY;
    }
    return clients + prospects > 0 ? BEGUN : NOTHING;
  }
}
