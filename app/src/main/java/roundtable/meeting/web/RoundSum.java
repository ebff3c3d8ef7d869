package roundtable.meeting.web;

import java.util.ArrayList;
import java.util.List;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Mention;
import roundtable.meeting.Turn;

/** What a round came to, in a sentence for whoever ran it. */
final class RoundSum {
  private RoundSum() {}

  static String of(LiveMeeting live) {
    long spoke = live.round().turns().values().stream().map(Turn::seat).distinct().count();
    if (spoke == 0) {
      return "Nobody has spoken.";
    }
    List<String> parts = new ArrayList<>();
    parts.add(spoke == 1 ? "1 person spoke" : spoke + " people spoke");
    named(live, parts);
    parts.add(Words.went(live.round().cards().hands().size()));
    String promised = promised(live.round().cards().hands());
    return Words.and(parts) + "." + promised;
  }

  private static void named(LiveMeeting live, List<String> parts) {
    var mentions = live.round().cards().mentions().values();
    long asks = mentions.stream().filter(one -> one.named().kind() == Mention.Kind.ASK).count();
    long companies = mentions.size() - asks;
    if (asks > 0) {
      parts.add(asks == 1 ? "1 ask was put on the table" : asks + " asks were put on the table");
    }
    if (companies > 0 || asks == 0) {
      parts.add(
          companies == 1 ? "1 company was named" : Words.none(companies) + " companies were named");
    }
  }

  private static String promised(List<Hand> hands) {
    long promises =
        hands.stream().filter(hand -> hand.said().kind() == Hand.Kind.CAN_INTRODUCE).count();
    return switch ((int) promises) {
      case 0 -> "";
      case 1 -> " 1 introduction was promised.";
      default -> " " + promises + " introductions were promised.";
    };
  }
}
