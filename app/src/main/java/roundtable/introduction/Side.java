package roundtable.introduction;

/** The two who see an introduction. Nobody else does. */
public enum Side {
  /** Who named the company and wants to get there. */
  ASKER,
  /** Who raised a hand and knows the way. */
  HELPER;

  public Side other() {
    return this == ASKER ? HELPER : ASKER;
  }
}
