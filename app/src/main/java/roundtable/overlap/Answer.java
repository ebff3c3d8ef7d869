package roundtable.overlap;

/** What an owner says about a name and a row, or about a name that is not on the list. */
public enum Answer {
  SAME("Yes"),
  DIFFERENT("No"),
  NOT_SURE("Not sure"),
  /** It was not on the list and the owner put it there. */
  ADDED("Yes");

  private final String words;

  Answer(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
