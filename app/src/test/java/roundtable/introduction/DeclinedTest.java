package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.introduction.Introduction.Stage;
import roundtable.introduction.IntroductionCommand.Accept;
import roundtable.introduction.IntroductionCommand.Decline;
import roundtable.introduction.IntroductionCommand.SayThanks;
import roundtable.meeting.Hand;

/** Introductions that do not come about, and steps taken back. */
class DeclinedTest extends Offered {
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
}
