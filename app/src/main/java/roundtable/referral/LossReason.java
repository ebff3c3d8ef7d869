package roundtable.referral;

import java.util.List;
import java.util.stream.Stream;

/** Why a lead came to nothing. The receiver's own; the giver only hears that it did. */
public enum LossReason {
  NO_ANSWER("They never answered"),
  NO_NEED("They did not need it"),
  PRICE("The price"),
  SOMEBODY_ELSE("They took somebody else"),
  NOT_NOW("Not now, perhaps later"),
  NOT_FOR_ME("Not my kind of work"),
  LET_GO("I let it go"),
  HANDED_ON("I handed it on");

  private final String words;

  LossReason(String words) {
    this.words = words;
  }

  /** What may be said when nothing comes of one; handing on is a step of its own. */
  public static List<LossReason> asked() {
    return Stream.of(values()).filter(one -> one != HANDED_ON).toList();
  }

  public String words() {
    return words;
  }
}
