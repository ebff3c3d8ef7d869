package roundtable.introduction;

import java.util.ArrayList;
import java.util.List;
import roundtable.group.Letter;

/** The mail about the steps one of the two has just taken, for the other. */
final class StepLetter {
  private StepLetter() {}

  /** Empty when the other one is a guest, who has no address here. */
  static List<Letter> of(Introduction it, List<Step> fresh) {
    List<Letter> letters = new ArrayList<>();
    for (Side by : Side.values()) {
      List<Step> steps = fresh.stream().filter(step -> step.by() == by).toList();
      Long membership = it.hand().party(by.other()).membership();
      if (membership != null && !steps.isEmpty()) {
        letters.add(letter(new Mine(it, by.other()), membership, steps));
      }
    }
    return letters;
  }

  private static Letter letter(Mine mine, long membership, List<Step> steps) {
    List<String> parts = new ArrayList<>();
    for (Step step : steps) {
      parts.add(sentence(mine, step));
      if (!step.what().words().isBlank()) {
        parts.add(quoted(step.what().words()));
      }
    }
    return new Letter(
        membership, sentence(mine, steps.getFirst()), String.join("\n\n", parts), path(mine));
  }

  private static String path(Mine mine) {
    RaisedHand.Occasion at = mine.hand().occasion();
    return mine.hand().introduces()
        ? "/groups/" + at.group() + "/introductions/" + mine.id()
        : "/meetings/" + at.meeting() + "/follow-up";
  }

  private static String sentence(Mine mine, Step step) {
    String who = mine.other().name();
    String company = mine.hand().company();
    return switch (step.kind()) {
      case ACCEPTED -> who + " would like to meet " + company;
      case BLURB_SENT -> "Words of " + who + " for you to pass on to " + company;
      case THEY_AGREED -> company + " agreed to hear from you";
      case MADE -> who + " put you in touch with " + company;
      case DECLINED -> Lede.ended(step, mine) + ". The introduction to " + company + " ends here";
      case OUTCOME_TOLD ->
          company + ": " + who + " says " + Outcome.valueOf(step.what().detail()).words();
      case THANKED -> who + " says thanks for your hand for " + company;
    };
  }

  private static String quoted(String words) {
    return "> " + words.replace("\n", "\n> ");
  }
}
