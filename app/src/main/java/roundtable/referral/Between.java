package roundtable.referral;

import org.jspecify.annotations.Nullable;

/**
 * Who gave to whom.
 *
 * @param group null when it stands in the receiver's own books alone
 */
public record Between(@Nullable Long group, Giver giver, Receiver receiver) {
  /**
   * @param membership null for anyone who is not a member here
   * @param otherGroup the name of a group that does not meet here, or empty
   */
  public record Giver(Source source, @Nullable Long membership, String name, String otherGroup) {
    /** How the receiver's pages call them. */
    public String said() {
      String who = name.isBlank() ? otherGroup : name;
      return who.isBlank() ? source.words() : who;
    }
  }

  /**
   * @param membership null in the receiver's own books
   */
  public record Receiver(long person, @Nullable Long membership, String name) {}

  String firstName(Side side) {
    if (side == Side.GIVER && giver.membership() == null) {
      return giver.said();
    }
    String name = side == Side.GIVER ? giver.name() : receiver.name();
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  @Nullable Long membership(Side side) {
    return side == Side.GIVER ? giver.membership() : receiver.membership();
  }
}
