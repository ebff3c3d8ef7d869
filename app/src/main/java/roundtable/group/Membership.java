package roundtable.group;

import java.util.EnumSet;
import java.util.stream.Collectors;

/** A person's seat in a group. */
public record Membership(
    long id,
    long groupId,
    long personId,
    String name,
    String profession,
    String business,
    EnumSet<Office> offices) {
  /** Who gives offices, and ends them and memberships. */
  boolean isFacilitator() {
    return offices.contains(Office.FACILITATOR);
  }

  /** Who lets people in, changes how the group meets. */
  boolean isOfficer() {
    return !offices.isEmpty();
  }

  /** Its offices in words, for the members' page. */
  public String officeWords() {
    return offices.stream().map(Office::words).collect(Collectors.joining(", "));
  }

  /** Officers may plan and run a meeting; any of them, so that one flat battery ends no evening. */
  public boolean runsMeetings() {
    return !offices.isEmpty();
  }
}
