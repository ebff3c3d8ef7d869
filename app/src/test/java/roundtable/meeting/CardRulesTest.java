package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Decision.Happens;
import roundtable.meeting.Decision.Refused;

/** Companies on the table and the hands over them. */
class CardRulesTest extends Tonight {
  @Test
  void only_the_speaker_names_companies() {
    running(2);

    Decision byBruno = decide(new MeetingCommand.MentionCompany(1, 2, named("Harbor Bakery")));

    assertThat(byBruno).isInstanceOf(Refused.class);
  }

  @Test
  void the_same_company_named_twice_in_a_turn_is_one_card() {
    running(2);
    happens(mention("Harbor Bakery"));

    assertThat(decide(mention("harbor bakery"))).isEqualTo(Decision.happens());
  }

  @Test
  void nobody_fishes_with_a_dictionary() {
    running(2);
    IntStream.rangeClosed(1, 12).forEach(i -> happens(mention("Company " + i)));

    assertThat(decide(mention("Company 13"))).isInstanceOf(Refused.class);
  }

  @Test
  void nobody_raises_a_hand_over_a_company_they_named_themselves() {
    running(2);
    happens(mention("Harbor Bakery"));

    assertThat(decide(raise(1, 1))).isInstanceOf(Refused.class);
    assertThat(decide(raise(1, 2))).isInstanceOf(Happens.class);
  }

  @Test
  void a_hand_that_is_up_already_makes_nothing_happen() {
    running(2);
    happens(mention("Harbor Bakery"));
    happens(raise(1, 2));

    assertThat(decide(raise(1, 2))).isEqualTo(Decision.happens());
    assertThat(live.round().cards().hands()).hasSize(1);
  }

  @Test
  void a_company_taken_off_the_table_takes_its_hands_with_it() {
    running(2);
    happens(mention("Harbor Bakery"));
    happens(raise(1, 2));
    happens(new MeetingCommand.WithdrawMention(1, 1));

    assertThat(live.round().cards().hands()).isEmpty();
    assertThat(decide(raise(1, 2))).isInstanceOf(Refused.class);
  }

  @Test
  void a_client_needs_no_introduction_and_a_prospect_does() {
    running(2);
    happens(mention("Harbor Bakery"));
    happens(
        new MeetingCommand.MentionCompany(
            1, 1, new Mention.Named("Northway", Mention.Kind.PROSPECT, "", "", null)));
    Hand.Said introduces = new Hand.Said(Hand.Kind.CAN_INTRODUCE, null, null);

    assertThat(decide(new MeetingCommand.RaiseHand(1, 2, introduces))).isInstanceOf(Refused.class);
    assertThat(decide(new MeetingCommand.RaiseHand(2, 2, introduces))).isInstanceOf(Happens.class);
  }
}
