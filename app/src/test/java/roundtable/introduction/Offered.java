package roundtable.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import roundtable.introduction.IntroductionCommand.Accept;
import roundtable.introduction.IntroductionCommand.Make;
import roundtable.introduction.IntroductionCommand.RecordConsent;
import roundtable.introduction.IntroductionDecision.Happens;
import roundtable.introduction.IntroductionDecision.Refused;
import roundtable.meeting.Hand;
import roundtable.meeting.Mention;

/** One introduction that Hal has offered Dana, moved by steps alone. */
abstract class Offered {
  static final Instant THEN = Instant.parse("2026-10-14T08:30:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
  static final RecordConsent AGREED = new RecordConsent(TODAY, TODAY);

  Introduction it = new Introduction(hand(Hand.Kind.CAN_INTRODUCE), List.of());

  final void made() {
    take(Side.ASKER, new Accept("Words."));
    take(Side.HELPER, AGREED);
    take(Side.HELPER, new Make("Mara, 030 1234"));
  }

  final void take(Side by, IntroductionCommand command) {
    List<Step> steps = new ArrayList<>(it.steps());
    for (Step.What what : steps(by, command)) {
      steps.add(new Step(steps.size() + 1, what, by, THEN, false));
    }
    it = new Introduction(it.hand(), List.copyOf(steps));
  }

  final List<Step.What> steps(Side by, IntroductionCommand command) {
    return ((Happens) it.decide(by, command)).steps();
  }

  final String refusal(Side by, IntroductionCommand command) {
    return ((Refused) it.decide(by, command)).reason();
  }

  static Introduction told(Introduction it) {
    return new Introduction(
        it.hand(),
        it.steps().stream()
            .map(step -> new Step(step.number(), step.what(), step.by(), step.at(), true))
            .toList());
  }

  static RaisedHand hand(Hand.Kind says) {
    Mention.Named named =
        new Mention.Named(
            "Harbor Bakery", Mention.Kind.PROSPECT, "Mara", "three pictures of a bakery", null);
    return new RaisedHand(
        1,
        new RaisedHand.Occasion(1, 1, 1, named, THEN),
        new Party(1, 1L, "Dana Okafor", "commercial photographer"),
        new Party(2, 2L, "Hal Berg", "roofer"),
        new Hand.Said(says, Hand.Tie.WORK_WITH, Hand.When.THIS_WEEK));
  }
}
