package roundtable.introduction;

import java.time.Instant;
import roundtable.meeting.Hand;
import roundtable.meeting.Mention;

/** A hand as it stood when the round ended. */
public record RaisedHand(long id, Occasion occasion, Party asker, Party helper, Hand.Said said) {
  /**
   * Where and when, and over which company.
   *
   * @param raised when the round ended, from which the promise counts
   */
  public record Occasion(
      long group, long meeting, int mention, Mention.Named named, Instant raised) {}

  /** Where the asker wants to get; after a blanket ask it has no name yet. */
  public String company() {
    String named = occasion.named().company();
    if (occasion.named().kind() != Mention.Kind.ASK) {
      return named;
    }
    return introduces() ? "somebody for “" + named + "”" : "“" + named + "”";
  }

  public boolean introduces() {
    return said.kind() == Hand.Kind.CAN_INTRODUCE;
  }

  /** Neither of the two is a guest. */
  public boolean betweenMembers() {
    return asker.membership() != null && helper.membership() != null;
  }

  public Party party(Side side) {
    return side == Side.ASKER ? asker : helper;
  }
}
