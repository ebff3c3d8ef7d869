package roundtable.introduction;

import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.introduction.Introduction.Stage;
import roundtable.introduction.Step.Kind;
import roundtable.meeting.Hand;

/**
 * One introduction in a list, with its one next step.
 *
 * @param small how it stands
 * @param step what the button says; empty when it is not my turn
 * @param waiting what stands there instead
 */
public record Line(Mine mine, String small, String step, String waiting) {
  static Line of(Mine mine, ZoneId zone) {
    return new Line(mine, small(mine, zone), step(mine), waiting(mine));
  }

  public boolean asked() {
    return mine.side() == Side.ASKER;
  }

  /** Whether the two are in touch: from then on the line speaks of the past. */
  public boolean made() {
    return mine.introduction().latest(Kind.MADE).isPresent();
  }

  /** Where it goes on a board of referrals; null when one of the two is a guest. */
  public @Nullable String board() {
    RaisedHand hand = mine.hand();
    return hand.betweenMembers()
        ? "/groups/" + hand.occasion().group() + "/hands/" + hand.id() + "/referral"
        : null;
  }

  /** A soft step looks softer: nobody waits for it. */
  public boolean soft() {
    return made();
  }

  private static String small(Mine mine, ZoneId zone) {
    Introduction it = mine.introduction();
    return switch (it.stage()) {
      case OFFERED -> offered(mine);
      case ACCEPTED ->
          mine.side() == Side.ASKER
              ? "your lines are with " + mine.other().firstName()
              : mine.other().firstName() + " sent you words to pass on";
      case AGREED -> "they agreed on " + day(it, Kind.THEY_AGREED, zone);
      case MADE, ENDED -> told(mine, zone);
      case DECLINED -> ended(mine, zone);
    };
  }

  private static String ended(Mine mine, ZoneId zone) {
    return mine.introduction()
        .latest(Kind.DECLINED)
        .map(step -> Lede.ended(step, mine) + " on " + Words.day(step.at(), zone))
        .orElse("");
  }

  private static String offered(Mine mine) {
    Hand.When when = mine.hand().said().when();
    String promised = when == null ? "" : "promised for " + when.words();
    String how =
        mine.side() == Side.ASKER
            ? Words.tie(mine.hand().said().tie())
            : mine.other().firstName() + " sends you two lines to pass on";
    return Stream.of(how, promised)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String told(Mine mine, ZoneId zone) {
    @Nullable Step outcome = mine.introduction().latest(Kind.OUTCOME_TOLD).orElse(null);
    if (outcome == null) {
      return "on " + day(mine.introduction(), Kind.MADE, zone);
    }
    String who = mine.side() == Side.ASKER ? "you" : mine.other().firstName();
    return who + " said: " + Outcome.valueOf(outcome.what().detail()).words();
  }

  private static String day(Introduction it, Kind kind, ZoneId zone) {
    return it.latest(kind).map(step -> Words.day(step.at(), zone)).orElse("");
  }

  private static String step(Mine mine) {
    if (!mine.myTurn()) {
      return "";
    }
    String other = mine.other().firstName();
    return switch (mine.introduction().stage()) {
      case OFFERED -> "Send " + other + " two lines";
      case ACCEPTED -> "Pass the words on";
      case AGREED -> "Put them in touch";
      case MADE -> "Tell " + other + " what came of it";
      case ENDED, DECLINED -> "";
    };
  }

  private static String waiting(Mine mine) {
    Stage stage = mine.introduction().stage();
    return switch (stage) {
      case ENDED -> "done";
      case DECLINED -> "ended";
      case MADE -> mine.myTurn() ? "" : "made";
      default -> mine.myTurn() ? "" : "waiting for " + mine.other().firstName();
    };
  }
}
