package roundtable.introduction;

import org.jspecify.annotations.Nullable;
import roundtable.meeting.Mention;

/** The first draft of the lines a helper can pass on, from what the asker said at the table. */
final class Blurb {
  private Blurb() {}

  /**
   * @param address how to write to the asker, when they have one here
   */
  static String draft(RaisedHand hand, @Nullable String address) {
    Party asker = hand.asker();
    StringBuilder draft = new StringBuilder(asker.name());
    if (!asker.profession().isBlank()) {
      draft.append(", ").append(asker.profession()).append(',');
    }
    draft.append(wish(hand.occasion().named()));
    if (!hand.occasion().named().offer().isBlank()) {
      draft.append("\n\nWhat it is about: ").append(sentence(hand.occasion().named().offer()));
    }
    draft.append("\n\nHalf an hour is enough, and a no is fine too.");
    if (address != null) {
      draft.append("\n\n").append(asker.firstName()).append(": ").append(address);
    }
    return draft.toString();
  }

  private static String wish(Mention.Named named) {
    return named.whom().isBlank()
        ? " would like to get to know " + named.company() + "."
        : " would like to meet " + named.whom() + " at " + named.company() + ".";
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
  }
}
