package roundtable.referral;

/** The two a referral is between. Nobody else reads it. */
public enum Side {
  GIVER,
  RECEIVER;

  Side other() {
    return this == GIVER ? RECEIVER : GIVER;
  }
}
