package roundtable.access;

import roundtable.live.LiveTopics;

/**
 * Ends the live streams of those who lost a right, at once. A browser that still may listen comes
 * back by itself within a second.
 */
public final class LostRights {
  private final LiveTopics live;

  public LostRights(LiveTopics live) {
    this.live = live;
  }

  /** Every stream of one person, on whatever device. */
  public void endStreamsOf(long personId) {
    live.close(key(personId)::equals);
  }

  /** How a stream names the person whose rights opened it. */
  public static String key(long personId) {
    return "person:" + personId;
  }
}
