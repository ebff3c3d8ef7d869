package roundtable.referral;

/** Who told a client of somebody: the answer to "who told you of us?" */
public enum Source {
  MEMBER("a member of this group", "A member of this group"),
  OTHER_GROUP("somebody in another group", "Somebody in another group"),
  CUSTOMER("a customer of yours", "A customer"),
  OTHER("another way", "Nobody: another way");

  private final String words;
  private final String asked;

  Source(String words, String asked) {
    this.words = words;
    this.asked = asked;
  }

  /** As an answer to "who told them of you?" */
  public String asked() {
    return asked;
  }

  public String words() {
    return words;
  }

  /** Networking partners, as against customers and chance. */
  public boolean partner() {
    return this == MEMBER || this == OTHER_GROUP;
  }
}
