package roundtable.referral;

/** How far a referral is. */
public enum Stage {
  /** They do not expect a call. */
  LEAD("New"),
  /** They know and expect it. */
  REFERRED("New"),
  CONTACTED("Contacted"),
  MEETING("Meeting"),
  WON("Won"),
  LOST("Came to nothing"),
  /** It is a lead of somebody else now. */
  HANDED_ON("Handed on");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isNew() {
    return this == LEAD || this == REFERRED;
  }

  /** Neither won, lost nor handed on. */
  public boolean open() {
    return this != WON && this != LOST && this != HANDED_ON;
  }
}
