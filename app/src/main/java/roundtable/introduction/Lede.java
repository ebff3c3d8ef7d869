package roundtable.introduction;

import java.time.ZoneId;
import roundtable.introduction.Step.Kind;
import roundtable.introduction.Step.What;

/** The sentence at the head of one introduction: how it stands and whose step it is. */
final class Lede {
  private Lede() {}

  static String of(Mine mine, ZoneId zone) {
    Introduction it = mine.introduction();
    String other = mine.other().firstName();
    String company = mine.hand().company();
    boolean asking = mine.side() == Side.ASKER;
    return switch (it.stage()) {
      case OFFERED ->
          asking
              ? other + " can introduce you, and waits for two lines to pass on."
              : "You offered it on "
                  + Words.day(mine.hand().occasion().raised(), zone)
                  + ". The next step is "
                  + other
                  + "’s.";
      case ACCEPTED ->
          asking
              ? other + " has your lines and asks " + company + " first."
              : other + " would like that. Ask " + company + " first, with these words.";
      case AGREED ->
          asking
              ? company + " agreed. " + other + " puts you in touch."
              : company + " agreed. Now put the two in touch.";
      case MADE -> asking ? "You are in touch. What came of it?" : "You put them in touch.";
      case ENDED -> outcome(it, asking ? "You" : other);
      case DECLINED -> ended(it, mine);
    };
  }

  private static String outcome(Introduction it, String who) {
    return it.latest(Kind.OUTCOME_TOLD)
        .map(step -> who + " said: " + Outcome.valueOf(step.what().detail()).words() + ".")
        .orElse("");
  }

  private static String ended(Introduction it, Mine mine) {
    return it.latest(Kind.DECLINED).map(step -> ended(step, mine) + ".").orElse("");
  }

  /** Who said no, or who is no longer there to go on with it. */
  static String ended(Step declined, Mine mine) {
    boolean me = declined.by() == mine.side();
    return switch (declined.what().detail()) {
      case "THEY" -> mine.hand().company() + " said no";
      case What.LEFT -> me ? "You have left" : mine.other().firstName() + " has left the group";
      default -> (me ? "You" : mine.other().firstName()) + " said no";
    };
  }
}
