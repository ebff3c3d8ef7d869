package roundtable.referral;

/** How well the need fits what the receiver sells. */
public enum Fit {
  RIGHT("Just what they do", "Just what I do"),
  NEAR("Close to it", "Close to it"),
  UNSURE("Not sure", "Not sure");

  private final String theirs;
  private final String mine;

  Fit(String theirs, String mine) {
    this.theirs = theirs;
    this.mine = mine;
  }

  /**
   * @param giving said of somebody else's work
   */
  public String words(boolean giving) {
    return giving ? theirs : mine;
  }
}
