package roundtable.referral;

import java.util.List;

/** Where a referral came up. */
public enum Arose {
  ROUND("In the round"),
  ONE_TO_ONE("In a one-to-one"),
  OUTSIDE("Elsewhere");

  private final String words;

  Arose(String words) {
    this.words = words;
  }

  /** The answers to "where did it come up?": what a round brought stands there by itself. */
  public static List<Arose> asked() {
    return List.of(ONE_TO_ONE, OUTSIDE);
  }

  public String words() {
    return words;
  }
}
