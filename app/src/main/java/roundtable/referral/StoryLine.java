package roundtable.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Something that happened, oldest first. */
public record StoryLine(Instant at, String day, String sentence, String words) {
  /** The giver sees what is shared, the receiver everything. */
  static List<StoryLine> of(Mine mine, ZoneId zone) {
    return mine.referral().steps().stream()
        .filter(step -> mine.receiving() || step.kind().shared())
        .map(
            step ->
                new StoryLine(
                    step.at(),
                    Words.day(step.at(), zone),
                    sentence(mine, step),
                    step.what().words()))
        .toList();
  }

  private static String sentence(Mine mine, Step step) {
    String who = step.by() == mine.side() ? "You" : mine.otherFirst();
    String receiver = mine.receiving() ? "You" : mine.otherFirst();
    String detail = step.what().detail();
    return switch (step.kind()) {
      case RECORDED -> who + " wrote it down.";
      case EXPECTED -> "They know of it and expect the call.";
      case CONTACTED -> receiver + " got in touch.";
      case MEETING -> meeting(mine, detail);
      case WON -> "It became business.";
      case LOST -> lost(mine, detail);
      case HANDED_ON -> receiver + " handed it on to " + detail + ".";
      case THANKED -> receiver + " said thanks.";
      case SNOOZED -> "You put it off until " + Words.day(LocalDate.parse(detail)) + ".";
      case GONE -> "You said they left on " + Words.day(LocalDate.parse(detail)) + ".";
      case STAYS -> "You said they are still a client.";
    };
  }

  /** The day is the receiver's own. */
  private static String meeting(Mine mine, String day) {
    return mine.receiving()
        ? "You meet on " + Words.day(LocalDate.parse(day)) + "."
        : mine.otherFirst() + " meets them.";
  }

  /** Why is the receiver's own. */
  private static String lost(Mine mine, String detail) {
    LossReason reason = LossReason.valueOf(detail);
    if (!mine.receiving()) {
      return "Nothing came of it.";
    }
    return reason == LossReason.LET_GO
        ? "You let it go."
        : "Nothing came of it: " + reason.words().toLowerCase(Locale.UK) + ".";
  }
}
