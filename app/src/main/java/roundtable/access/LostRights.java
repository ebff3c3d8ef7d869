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
  public void endOf(long personId) {
    live.close(who -> who.startsWith(key(personId)));
  }

  void endOf(Session session) {
    live.close(session.listener()::equals);
  }

  static String key(long personId) {
    return "person/" + personId + "/session/";
  }
}
