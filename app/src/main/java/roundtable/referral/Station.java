package roundtable.referral;

import java.time.ZoneId;
import java.util.List;
import roundtable.referral.Step.Kind;

/**
 * One of the four stations of a referral.
 *
 * @param small who, and when
 */
public record Station(String name, String small, Where where) {
  /** Behind, here, or still to come. */
  public enum Where {
    PAST,
    HERE,
    AHEAD
  }

  static List<Station> of(Mine mine, ZoneId zone) {
    int at = place(mine.stage());
    return List.of(
        new Station("Sent", Words.day(mine.referral().lead().heardOn()), Where.PAST),
        station(mine, "In touch", Kind.CONTACTED, where(1, at), zone),
        station(mine, "Meeting", Kind.MEETING, where(2, at), zone),
        switch (mine.stage()) {
          case LOST -> station(mine, "Came to nothing", Kind.LOST, Where.PAST, zone);
          case HANDED_ON -> station(mine, "Handed on", Kind.HANDED_ON, Where.PAST, zone);
          default -> station(mine, "Business", Kind.WON, where(3, at), zone);
        });
  }

  private static int place(Stage stage) {
    return switch (stage) {
      case LEAD, REFERRED -> 0;
      case CONTACTED -> 1;
      case MEETING -> 2;
      case WON -> 3;
      case LOST, HANDED_ON -> -1;
    };
  }

  private static Where where(int station, int at) {
    return station <= at ? Where.PAST : station == at + 1 && at >= 0 ? Where.HERE : Where.AHEAD;
  }

  private static Station station(Mine mine, String name, Kind kind, Where where, ZoneId zone) {
    String small =
        where == Where.PAST
            ? mine.referral().latest(kind).map(step -> Words.day(step.at(), zone)).orElse("")
            : where == Where.HERE ? step(mine) : "";
    return new Station(name, small, where);
  }

  private static String step(Mine mine) {
    return mine.receiving() ? "your step" : mine.otherFirst() + "’s step";
  }
}
