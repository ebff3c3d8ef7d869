package roundtable.introduction;

/** What became of an introduction, as its asker tells it. */
public enum Outcome {
  NO_REPLY("no reply so far", false),
  TALKING("we are talking", false),
  MEETING_SET("we meet", false),
  WON("it became business", true),
  NOT_FOR_US("it was not for us", true);

  private final String words;
  private final boolean end;

  Outcome(String words, boolean end) {
    this.words = words;
    this.end = end;
  }

  /** As a choice of its own. */
  public String choice() {
    return Words.capital(words);
  }

  public String words() {
    return words;
  }

  /** After this there is nothing more to tell. */
  public boolean end() {
    return end;
  }
}
