package roundtable.overlap;

import org.jspecify.annotations.Nullable;
import roundtable.client.Client;

/** What the owner of a list is told about a company that was named. */
sealed interface Finding {
  /** What the owner has said about it before; null when nothing. */
  @Nullable Answer answered();

  /**
   * A row of the list.
   *
   * @param sure whether it is certain, or the owner must be asked
   * @param evidence why, in a few words
   */
  record Row(Client client, boolean sure, String evidence, @Nullable Answer answered)
      implements Finding {}

  /** Nothing on the list; or no list, or one that is paused. */
  record Nothing(@Nullable Answer answered) implements Finding {}

  /** There is no list to look in: a guest, or a phone that is not known to be its member's own. */
  record NoList(String why) implements Finding {
    @Override
    public @Nullable Answer answered() {
      return null;
    }
  }
}
