package roundtable.group;

/** How often a group meets. */
public enum Cadence {
  WEEKLY("every week", 7, 52),
  TWICE_A_MONTH("twice a month", 14, 24),
  MONTHLY("once a month", 28, 12);

  private final String words;
  private final int days;
  private final int aYear;

  Cadence(String words, int days, int aYear) {
    this.words = words;
    this.days = days;
    this.aYear = aYear;
  }

  public String words() {
    return words;
  }

  /** Days from one meeting to the next. */
  public int days() {
    return days;
  }

  /** Meetings a year, none left out. */
  public int aYear() {
    return aYear;
  }
}
