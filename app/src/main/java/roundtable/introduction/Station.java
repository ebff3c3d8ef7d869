package roundtable.introduction;

import java.time.ZoneId;
import java.util.List;
import roundtable.introduction.Introduction.Stage;
import roundtable.introduction.Step.Kind;

/**
 * One of the four stations of an introduction.
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
    Introduction it = mine.introduction();
    String offered =
        "by " + you(mine, Side.HELPER) + ", " + Words.day(mine.hand().occasion().raised(), zone);
    return List.of(
        new Station("Offered", offered, Where.PAST),
        station(mine, "Accepted", Kind.ACCEPTED, zone),
        station(mine, it.hand().company() + " agrees", Kind.THEY_AGREED, zone),
        station(mine, "In touch", Kind.MADE, zone));
  }

  private static Station station(Mine mine, String name, Kind kind, ZoneId zone) {
    Side whose = kind == Kind.ACCEPTED ? Side.ASKER : Side.HELPER;
    return mine.introduction()
        .latest(kind)
        .map(step -> new Station(name, Words.day(step.at(), zone), Where.PAST))
        .orElseGet(() -> ahead(mine, name, kind, whose));
  }

  private static Station ahead(Mine mine, String name, Kind kind, Side whose) {
    boolean here = current(mine.introduction().stage()) == kind;
    String step = whose == mine.side() ? "your step" : you(mine, whose) + "’s step";
    return new Station(name, here ? step : "", here ? Where.HERE : Where.AHEAD);
  }

  private static Kind current(Stage stage) {
    return switch (stage) {
      case OFFERED -> Kind.ACCEPTED;
      case ACCEPTED -> Kind.THEY_AGREED;
      case AGREED -> Kind.MADE;
      case MADE, ENDED, DECLINED -> Kind.OUTCOME_TOLD;
    };
  }

  private static String you(Mine mine, Side side) {
    return side == mine.side() ? "you" : mine.other().firstName();
  }
}
