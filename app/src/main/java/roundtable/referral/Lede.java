package roundtable.referral;

/** The sentence at the head of one referral: how it stands and whose step it is. */
final class Lede {
  private Lede() {}

  static String of(OneScreen page) {
    return page.receiving() ? received(page) : given(page);
  }

  private static String received(OneScreen page) {
    Mine mine = page.mine();
    Referral it = mine.referral();
    String waited = Words.since(it.waitingSince(), page.at().now());
    String age = waited.equals("today") ? "" : " It has waited for you for " + waited + ".";
    if (it.putOff(page.at().now())) {
      return "You put it off until " + Words.day(it.waitingSince(), java.time.ZoneOffset.UTC) + ".";
    }
    return switch (it.stage()) {
      case LEAD ->
          page.owned().coming()
              ? mine.otherFirst() + " still has to introduce you."
              : "They do not expect your call." + age;
      case REFERRED -> "They know of you and expect your call." + age;
      case CONTACTED -> "You are in touch. Will you meet?" + age;
      case MEETING -> "You meet. What came of it?" + age;
      case WON ->
          page.owned().closings().isEmpty()
              ? "It became business. What did it come to?"
              : won(page);
      case LOST -> "Nothing came of it.";
      case HANDED_ON -> "You handed it on to " + it.handedTo() + ".";
    };
  }

  private static String won(OneScreen page) {
    return page.retention().state() == Retention.State.TOO_EARLY
        ? "It became business."
        : page.stays();
  }

  private static String given(OneScreen page) {
    Mine mine = page.mine();
    String receiver = mine.otherFirst();
    return switch (mine.stage()) {
      case LEAD, REFERRED -> receiver + " has it. The next step is " + receiver + "’s.";
      case CONTACTED -> receiver + " is in touch with them.";
      case MEETING -> receiver + " meets them.";
      case WON -> "It became business for " + receiver + ".";
      case LOST -> "Nothing came of it this time.";
      case HANDED_ON -> receiver + " handed it on to " + mine.referral().handedTo() + ".";
    };
  }
}
