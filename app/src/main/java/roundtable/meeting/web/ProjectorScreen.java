package roundtable.meeting.web;

import java.util.Comparator;
import java.util.List;
import roundtable.meeting.LiveMeeting;
import roundtable.web.QrCode;

/** The table screen: what eight metres away is read. */
public record ProjectorScreen(
    StageScreen stage, RoundPicture picture, Entry entry, Sum sum, String told) {
  /** How to join. */
  public record Entry(String pin, String site, QrCode qr) {}

  /** What the round came to: shown when it is over. */
  public record Sum(int hands, String words, List<StageScreen.Named> most) {
    static Sum of(LiveMeeting live) {
      int hands = live.round().cards().hands().size();
      int turns = live.round().turns().size();
      String words =
          (hands == 1 ? "hand in " : "hands in ") + (turns == 1 ? "1 turn" : turns + " turns");
      return new Sum(hands, words, most(live));
    }

    private static List<StageScreen.Named> most(LiveMeeting live) {
      return live.round().cards().mentions().values().stream()
          .map(
              one ->
                  new StageScreen.Named(
                      one.company(), live.round().cards().over(one.number()).size(), false))
          .filter(one -> one.hands() > 0)
          .sorted(Comparator.comparingInt(StageScreen.Named::hands).reversed())
          .limit(3)
          .toList();
    }
  }

  static ProjectorScreen of(LiveMeeting live, StageScreen stage, Entry entry) {
    RoundPicture picture = RoundPicture.of(live, stage.where().table());
    return new ProjectorScreen(stage, picture, entry, Sum.of(live), told(stage, picture));
  }

  /** The picture in words, for those who do not see it. */
  private static String told(StageScreen stage, RoundPicture picture) {
    StageScreen.Speaking now = stage.speaking();
    if (now == null) {
      return stage.ahead().here()
          + " of "
          + stage.ahead().laid()
          + " are here. "
          + picture.web().size()
          + " hands so far.";
    }
    String moment = now.card() == null ? "" : now.card().hands().moment();
    return now.who().first() + " speaks. " + moment;
  }
}
