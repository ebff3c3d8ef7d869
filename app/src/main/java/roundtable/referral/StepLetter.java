package roundtable.referral;

import java.util.ArrayList;
import java.util.List;
import roundtable.group.Letter;

/** The mail about the steps one of the two has just taken, for the other. */
final class StepLetter {
  private StepLetter() {}

  /** None for what is the receiver's own, and none to anyone who is not a member here. */
  static List<Letter> of(Referral it, List<Step> fresh) {
    List<Letter> letters = new ArrayList<>();
    for (Side by : Side.values()) {
      List<Step> steps =
          fresh.stream().filter(step -> step.by() == by && step.kind().shared()).toList();
      Long membership = it.between().membership(by.other());
      if (membership != null && !steps.isEmpty()) {
        letters.add(letter(it, membership, steps));
      }
    }
    return letters;
  }

  private static Letter letter(Referral it, long membership, List<Step> steps) {
    List<String> parts = new ArrayList<>();
    for (Step step : steps) {
      parts.add(sentence(it, step) + ".");
      if (!step.what().words().isBlank()) {
        parts.add("> " + step.what().words().replace("\n", "\n> "));
      }
    }
    Step first = steps.getFirst();
    if (first.by() == Side.GIVER && first.kind() == Step.Kind.RECORDED) {
      parts.add("What they need: " + it.lead().need());
    }
    return new Letter(
        membership, sentence(it, first), String.join("\n\n", parts), "/referrals/" + it.id());
  }

  private static String sentence(Referral it, Step step) {
    String company = it.lead().company();
    String giver = it.between().giver().said();
    String receiver = it.between().receiver().name();
    return switch (step.kind()) {
      case RECORDED ->
          step.by() == Side.GIVER
              ? giver + " has a lead for you: " + company
              : receiver + " noted that you sent them " + company;
      case EXPECTED ->
          step.by() == Side.GIVER
              ? company + " knows of you and expects your call"
              : company + " knows of " + receiver + " and expects the call";
      case CONTACTED -> receiver + " is in touch with " + company;
      case MEETING -> receiver + " meets " + company;
      case WON -> company + " became business for " + receiver;
      case LOST -> "Nothing came of " + company + " for " + receiver;
      case HANDED_ON -> receiver + " handed " + company + " on to " + step.what().detail();
      case THANKED -> receiver + " thanks you for " + company;
      case SNOOZED, GONE, STAYS -> "";
    };
  }
}
