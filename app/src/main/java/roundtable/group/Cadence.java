package roundtable.group;

/** How often a group meets. */
public enum Cadence {
  WEEKLY("every week", 7),
  TWICE_A_MONTH("twice a month", 14),
  MONTHLY("once a month", 28);

  private final String words;
  private final int days;

  Cadence(String words, int days) {
    this.words = words;
    this.days = days;
  }

  public String words() {
    return words;
  }

  /** Days from one meeting to the next. */
  public int days() {
    return days;
  }
}
