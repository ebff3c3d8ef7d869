package roundtable.referral;

/** Why a lead came to nothing. The receiver's own; the giver only hears that it did. */
public enum LossReason {
  NO_ANSWER("They never answered"),
  NO_NEED("They did not need it"),
  PRICE("The price"),
  SOMEBODY_ELSE("They took somebody else"),
  NOT_NOW("Not now, perhaps later"),
  NOT_FOR_ME("Not my kind of work"),
  LET_GO("I let it go");

  private final String words;

  LossReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
