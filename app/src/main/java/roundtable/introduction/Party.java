package roundtable.introduction;

import org.jspecify.annotations.Nullable;

/**
 * Who asked, or who helps.
 *
 * @param seat where they sat in that meeting
 * @param membership null for a guest
 */
public record Party(int seat, @Nullable Long membership, String name, String profession) {
  /** The name people call each other by at a table. */
  public String firstName() {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }
}
