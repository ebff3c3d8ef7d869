package roundtable.referral;

import java.time.Instant;
import roundtable.referral.Step.Kind;

/** A referral, and which of the two I am. */
public record Mine(Referral referral, Side side) {
  public long id() {
    return referral.id();
  }

  public Stage stage() {
    return referral.stage();
  }

  public boolean receiving() {
    return side == Side.RECEIVER;
  }

  public String company() {
    return referral.lead().company();
  }

  /** How the other one is called on my pages. */
  public String other() {
    return receiving() ? referral.between().giver().said() : referral.between().receiver().name();
  }

  public String otherFirst() {
    return referral.between().firstName(side.other());
  }

  /** Whether the other one is a member, who hears of what I do. */
  public boolean otherHears() {
    return referral.between().membership(side.other()) != null;
  }

  public boolean canUndo(Instant now) {
    return referral.canUndo(side, now);
  }

  public boolean thanked() {
    return referral.latest(Kind.THANKED).isPresent();
  }
}
