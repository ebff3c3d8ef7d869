package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.introduction.Introduction.Stage;
import roundtable.introduction.IntroductionCommand.Accept;
import roundtable.introduction.IntroductionCommand.Make;
import roundtable.introduction.IntroductionCommand.RecordConsent;
import roundtable.introduction.IntroductionCommand.TellOutcome;

/** From an offer to being in touch, and what came of it. */
class IntroductionTest extends Offered {
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
  void the_draft_says_who_whom_and_why() {
    assertThat(Blurb.draft(it.hand(), "dana@example.org"))
        .isEqualTo(
            """
            Dana Okafor, commercial photographer, would like to meet Mara at Harbor Bakery.

            What it is about: three pictures of a bakery.

            Half an hour is enough, and a no is fine too.

            Dana: dana@example.org""");
  }
}
