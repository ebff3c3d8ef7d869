package roundtable.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Something that happened, newest last. */
public record StoryLine(Instant at, String day, String sentence, String words) {
  static List<StoryLine> of(Mine mine, ZoneId zone) {
    RaisedHand hand = mine.hand();
    List<StoryLine> story = new ArrayList<>();
    Instant raised = hand.occasion().raised();
    story.add(
        new StoryLine(
            raised,
            Words.day(raised, zone),
            who(mine, Side.ASKER)
                + " named "
                + hand.company()
                + ". "
                + who(mine, Side.HELPER)
                + " offered an introduction.",
            ""));
    for (Step step : mine.introduction().steps()) {
      story.add(
          new StoryLine(step.at(), Words.day(step.at(), zone), sentence(mine, step), words(step)));
    }
    return story;
  }

  /** The words to pass on stand on the page already. */
  private static String words(Step step) {
    return step.kind() == Step.Kind.BLURB_SENT ? "" : step.what().words();
  }

  private static String sentence(Mine mine, Step step) {
    String who = who(mine, step.by());
    return switch (step.kind()) {
      case ACCEPTED -> who + " said yes please.";
      case BLURB_SENT -> who + " wrote the words to pass on.";
      case THEY_AGREED -> mine.hand().company() + " agreed on " + date(step.what().detail()) + ".";
      case MADE -> who + " put the two in touch.";
      case DECLINED -> Lede.ended(step, mine) + ".";
      case OUTCOME_TOLD -> who + " said: " + Outcome.valueOf(step.what().detail()).words() + ".";
      case THANKED -> who + " said thanks.";
    };
  }

  private static String date(String iso) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.UK).format(LocalDate.parse(iso));
  }

  private static String who(Mine mine, Side side) {
    return side == mine.side() ? "You" : mine.other().firstName();
  }
}
