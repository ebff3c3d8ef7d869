package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.introduction.Introduction.Stage;
import roundtable.introduction.IntroductionCommand.Accept;
import roundtable.introduction.IntroductionCommand.Decline;
import roundtable.introduction.IntroductionCommand.Make;
import roundtable.introduction.IntroductionCommand.RecordConsent;
import roundtable.introduction.IntroductionCommand.SayThanks;
import roundtable.introduction.IntroductionCommand.TellOutcome;
import roundtable.introduction.IntroductionDecision.Happens;
import roundtable.introduction.IntroductionDecision.Refused;
import roundtable.meeting.Hand;
import roundtable.meeting.Mention;

class IntroductionTest {
  private static final Instant THEN = Instant.parse("2026-10-14T08:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
  private static final RecordConsent AGREED = new RecordConsent(TODAY, TODAY);

  private Introduction it = new Introduction(hand(Hand.Kind.CAN_INTRODUCE), List.of());

  @Test
  void an_offer_waits_for_the_one_who_asked() {
    assertThat(it.stage()).isEqualTo(Stage.OFFERED);
    assertThat(it.next()).isEqualTo(Side.ASKER);
  }

  @Test
  void accepting_sends_the_words_along_and_hands_the_step_over() {
    take(Side.ASKER, new Accept("Dana takes photographs."));

    assertThat(it.stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(it.blurb()).isEqualTo("Dana takes photographs.");
    assertThat(it.next()).isEqualTo(Side.HELPER);
  }

  @Test
  void accepting_without_words_leaves_the_helper_with_the_work_and_is_refused() {
    assertThat(refusal(Side.ASKER, new Accept(" ")))
        .isEqualTo("Write two lines that Hal can pass on.");
  }

  @Test
  void words_too_long_to_pass_on_are_refused() {
    assertThat(refusal(Side.ASKER, new Accept("x".repeat(2_001)))).contains("too long");
  }

  @Test
  void accepting_twice_with_the_same_words_is_once() {
    take(Side.ASKER, new Accept("Words."));

    assertThat(steps(Side.ASKER, new Accept("Words."))).isEmpty();
  }

  @Test
  void words_can_be_changed_until_the_company_has_agreed() {
    take(Side.ASKER, new Accept("Words."));
    take(Side.ASKER, new Accept("Better words."));
    assertThat(it.blurb()).isEqualTo("Better words.");

    take(Side.HELPER, AGREED);
    assertThat(refusal(Side.ASKER, new Accept("Late words."))).contains("agreed already");
  }

  @Test
  void only_the_asker_accepts() {
    assertThat(refusal(Side.HELPER, new Accept("Words.")))
        .isEqualTo("That step is for Dana Okafor.");
  }

  @Test
  void only_the_helper_says_that_they_agreed() {
    take(Side.ASKER, new Accept("Words."));

    assertThat(refusal(Side.ASKER, AGREED)).isEqualTo("That step is for Hal Berg.");
  }

  @Test
  void nobody_is_put_in_touch_before_they_agreed() {
    take(Side.ASKER, new Accept("Words."));

    assertThat(refusal(Side.HELPER, new Make("Mara, 030 1234")))
        .isEqualTo("Ask Harbor Bakery first, then say when they agreed.");
  }

  @Test
  void the_company_cannot_have_agreed_before_the_asker_has() {
    assertThat(refusal(Side.HELPER, AGREED)).contains("has not said yes yet");
    assertThat(refusal(Side.HELPER, new Make(""))).contains("has not said yes yet");
  }

  @Test
  void the_day_they_agreed_is_recorded_and_lies_not_in_the_future() {
    take(Side.ASKER, new Accept("Words."));
    assertThat(refusal(Side.HELPER, new RecordConsent(TODAY.plusDays(1), TODAY)))
        .contains("still to come");

    take(Side.HELPER, AGREED);
    assertThat(it.stage()).isEqualTo(Stage.AGREED);
    assertThat(it.next()).isEqualTo(Side.HELPER);
    assertThat(it.steps().getLast().what().detail()).isEqualTo("2026-10-14");
    assertThat(steps(Side.HELPER, AGREED)).isEmpty();
  }

  @Test
  void once_in_touch_the_step_is_the_askers_again() {
    made();

    assertThat(it.stage()).isEqualTo(Stage.MADE);
    assertThat(it.next()).isEqualTo(Side.ASKER);
    assertThat(steps(Side.HELPER, new Make("again"))).isEmpty();
  }

  @Test
  void the_asker_tells_what_came_of_it_until_there_is_an_end() {
    made();

    take(Side.ASKER, new TellOutcome(Outcome.TALKING, ""));
    assertThat(it.next()).isEqualTo(Side.ASKER);
    assertThat(steps(Side.ASKER, new TellOutcome(Outcome.TALKING, ""))).isEmpty();

    take(Side.ASKER, new TellOutcome(Outcome.WON, "Thank you, Hal."));
    assertThat(it.stage()).isEqualTo(Stage.ENDED);
    assertThat(it.next()).isNull();
  }

  @Test
  void an_end_told_too_soon_can_be_told_anew() {
    made();
    take(Side.ASKER, new TellOutcome(Outcome.NOT_FOR_US, ""));
    take(Side.ASKER, new TellOutcome(Outcome.TALKING, ""));

    assertThat(it.open()).isTrue();
  }

  @Test
  void what_has_not_begun_has_no_outcome() {
    assertThat(refusal(Side.ASKER, new TellOutcome(Outcome.WON, ""))).contains("not in touch yet");
    made();
    assertThat(refusal(Side.HELPER, new TellOutcome(Outcome.WON, "")))
        .contains("That step is for Dana");
  }

  @Test
  void either_side_may_decline_with_a_kind_word_until_they_are_in_touch() {
    take(Side.ASKER, new Accept("Words."));
    take(Side.HELPER, new Decline("She has left the firm, sorry.", false));

    assertThat(it.stage()).isEqualTo(Stage.DECLINED);
    assertThat(it.next()).isNull();
    assertThat(it.steps().getLast().what().words()).contains("sorry");
    assertThat(steps(Side.HELPER, new Decline("", false))).isEmpty();
    assertThat(refusal(Side.ASKER, new Accept("Other words."))).contains("has ended");
  }

  @Test
  void the_asker_may_decline_an_offer() {
    take(Side.ASKER, new Decline("", false));

    assertThat(it.stage()).isEqualTo(Stage.DECLINED);
  }

  @Test
  void that_the_company_said_no_is_the_helpers_to_say() {
    take(Side.ASKER, new Accept("Words."));
    assertThat(refusal(Side.ASKER, new Decline("", true))).contains("for Hal");

    take(Side.HELPER, new Decline("", true));
    assertThat(it.steps().getLast().what().detail()).isEqualTo("THEY");
  }

  @Test
  void what_is_made_cannot_be_declined() {
    made();

    assertThat(refusal(Side.ASKER, new Decline("", false))).contains("in touch already");
  }

  @Test
  void a_hand_that_offers_no_introduction_can_only_be_thanked() {
    it = new Introduction(hand(Hand.Kind.BUSINESS_TOO), List.of());
    assertThat(refusal(Side.ASKER, new Accept("Words."))).contains("has not offered");
    assertThat(refusal(Side.HELPER, new SayThanks())).contains("for Dana");

    take(Side.ASKER, new SayThanks());
    assertThat(steps(Side.ASKER, new SayThanks())).isEmpty();
  }

  @Test
  void a_step_can_be_taken_back_by_who_took_it_for_ten_minutes_unless_it_was_told() {
    take(Side.ASKER, new Accept("Words."));

    assertThat(it.canUndo(Side.ASKER, THEN.plus(Duration.ofMinutes(9)))).isTrue();
    assertThat(it.canUndo(Side.HELPER, THEN)).isFalse();
    assertThat(it.canUndo(Side.ASKER, THEN.plus(Duration.ofMinutes(10)))).isFalse();
    assertThat(told(it).canUndo(Side.ASKER, THEN)).isFalse();
  }

  @Test
  void the_draft_says_who_whom_and_why() {
    assertThat(Blurb.draft(it.hand(), "dana@example.org"))
        .isEqualTo(
            """
            Dana Okafor, commercial photographer, would like to meet Mara at Harbor Bakery.

            What it is about: three pictures of a bakery.

            Half an hour is enough, and a no is fine too.

            Dana: dana@example.org""");
  }

  private void made() {
    take(Side.ASKER, new Accept("Words."));
    take(Side.HELPER, AGREED);
    take(Side.HELPER, new Make("Mara, 030 1234"));
  }

  private void take(Side by, IntroductionCommand command) {
    List<Step> steps = new ArrayList<>(it.steps());
    for (Step.What what : steps(by, command)) {
      steps.add(new Step(steps.size() + 1, what, by, THEN, false));
    }
    it = new Introduction(it.hand(), List.copyOf(steps));
  }

  private List<Step.What> steps(Side by, IntroductionCommand command) {
    return ((Happens) it.decide(by, command)).steps();
  }

  private String refusal(Side by, IntroductionCommand command) {
    return ((Refused) it.decide(by, command)).reason();
  }

  private static Introduction told(Introduction it) {
    return new Introduction(
        it.hand(),
        it.steps().stream()
            .map(step -> new Step(step.number(), step.what(), step.by(), step.at(), true))
            .toList());
  }

  private static RaisedHand hand(Hand.Kind says) {
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
