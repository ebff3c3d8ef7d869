package roundtable.group;

import java.util.EnumSet;

/** A person's seat in a group. */
public record Membership(
    long id,
    long groupId,
    long personId,
    String name,
    String profession,
    String business,
    EnumSet<Office> offices) {
  /** Officers may plan and run a meeting; any of them, so that one flat battery ends no evening. */
  public boolean runsMeetings() {
    return !offices.isEmpty();
  }
}
