package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.introduction.PromisedEvening.ASKER;
import static roundtable.introduction.PromisedEvening.BYSTANDER;
import static roundtable.introduction.PromisedEvening.HELPER;
import static roundtable.introduction.PromisedEvening.TOO;

import org.junit.jupiter.api.Test;
import roundtable.meeting.Hand;
import roundtable.meeting.MeetingCommand;
import roundtable.testing.Caller;
import roundtable.testing.House;

class FollowUpTest {
  @Test
  void nothing_is_promised_before_the_round_ends() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);

      assertThat(round.of(ASKER)).isEmpty();
      assertThat(round.caller(ASKER).get(round.followUp()).body())
          .contains("The round has not ended");
    }
  }

  @Test
  void each_of_the_two_sees_the_promise_from_their_own_side() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      assertThat(text(round.caller(HELPER).get(round.followUp())))
          .contains("You promised Introduce Ada Lindqvist to Harbor Bakery")
          .contains("waiting for Ada");
      assertThat(text(round.caller(ASKER).get(round.followUp())))
          .contains("Bruno Keller can introduce you to Harbor Bakery works with them")
          .contains("Send Bruno two lines")
          .contains("Carla Mendes also does business with Harbor Bakery");
    }
  }

  @Test
  void who_only_knows_the_company_has_promised_nothing_and_a_bystander_sees_nothing() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      assertThat(text(round.caller(TOO).get(round.followUp()))).contains("No promise this time");
      assertThat(round.caller(BYSTANDER).get(round.followUp()).body())
          .contains("You promised nothing")
          .doesNotContain("Harbor");
    }
  }

  @Test
  void each_gets_one_mail_and_a_bystander_none() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      assertThat(round.mailsTo(ASKER)).hasSize(1);
      assertThat(round.mailsTo(ASKER).getFirst())
          .startsWith("After the round: two hands for you")
          .contains("- Bruno Keller can introduce you to Harbor Bakery.")
          .contains("- Carla Mendes also does business with Harbor Bakery.")
          .contains(round.followUp());
      assertThat(round.mailsTo(HELPER)).hasSize(1);
      assertThat(round.mailsTo(HELPER).getFirst())
          .startsWith("After the round: one promise of yours")
          .contains("- Introduce Ada Lindqvist to Harbor Bakery, this week.");
      assertThat(round.mailsTo(TOO)).isEmpty();
      assertThat(round.mailsTo(BYSTANDER)).isEmpty();
    }
  }

  @Test
  void closing_the_meeting_after_the_round_tells_nobody_twice() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      round.evening.happens(new MeetingCommand.CloseMeeting());

      assertThat(round.of(ASKER)).hasSize(2);
      assertThat(round.mailsTo(ASKER)).hasSize(1);
    }
  }

  @Test
  void a_meeting_closed_in_mid_round_is_followed_up_as_well() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);

      round.evening.happens(new MeetingCommand.CloseMeeting());

      assertThat(round.of(HELPER)).hasSize(1);
      assertThat(round.mailsTo(HELPER)).hasSize(1);
    }
  }

  @Test
  void a_hand_may_still_go_up_down_or_change_until_the_meeting_is_closed() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      round.evening.raises(TOO, 1, Hand.Kind.CAN_INTRODUCE);
      round.evening.raises(BYSTANDER, 1, Hand.Kind.KNOWS_SOMEONE);
      round.evening.happens(new MeetingCommand.LowerHand(1, HELPER));

      assertThat(round.of(HELPER)).isEmpty();
      assertThat(round.of(TOO).getFirst().hand().introduces()).isTrue();
      assertThat(round.of(ASKER)).hasSize(2);

      round.evening.raises(HELPER, 1, Hand.Kind.CAN_INTRODUCE);
      assertThat(round.of(HELPER)).hasSize(1);
    }
  }

  @Test
  void a_promise_that_somebody_has_acted_on_stays_when_the_hand_goes_down() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      round.step(ASKER, "step", "accept", "words", "Ada keeps books.", "tap", "1");

      round.evening.happens(new MeetingCommand.LowerHand(1, HELPER));

      assertThat(round.promised().introduction().stage()).isEqualTo(Introduction.Stage.ACCEPTED);
    }
  }

  @Test
  void thanks_are_said_once_and_can_be_taken_back() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      String hand =
          String.valueOf(
              round.of(ASKER).stream()
                  .filter(one -> !one.hand().introduces())
                  .findFirst()
                  .orElseThrow()
                  .id());

      Caller ada = round.caller(ASKER);
      ada.post(round.followUp() + "/thanks", "hand", hand, "tap", "1");
      ada.post(round.followUp() + "/thanks", "hand", hand, "tap", "1");
      assertThat(text(ada.get(round.followUp()))).contains("Thanked. Take it back");
      assertThat(round.of(TOO).getFirst().introduction().steps()).hasSize(1);

      ada.post(round.followUp() + "/thanks/undo", "hand", hand);
      assertThat(round.of(TOO).getFirst().introduction().steps()).isEmpty();
    }
  }

  @Test
  void nobody_thanks_for_a_hand_that_was_not_raised_for_them() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      String hand = String.valueOf(round.of(TOO).getFirst().id());

      round.caller(BYSTANDER).post(round.followUp() + "/thanks", "hand", hand, "tap", "1");

      assertThat(round.of(TOO).getFirst().introduction().steps()).isEmpty();
    }
  }

  @Test
  void a_page_takes_a_handful_of_statements_however_many_hands_there_are() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      Caller ada = round.caller(ASKER);
      ada.get(round.followUp());

      assertThat(house.statements(ada, round.followUp()))
          .as("session, meeting, membership, group, hands, steps")
          .isEqualTo(6);
      assertThat(house.statements(ada, round.all()))
          .as("session, membership, group, hands, steps")
          .isEqualTo(5);
    }
  }

  static String text(Caller.Answer answer) {
    return answer.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void a_thousand_hands_in_one_tap_are_sixty() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      String[] fields = new String[2_000];
      for (int i = 0; i < fields.length; i += 2) {
        fields[i] = "hand";
        fields[i + 1] = String.valueOf(1_000 + i);
      }
      long before = house.database().statements();

      round.caller(ASKER).post(round.followUp() + "/thanks", fields);

      assertThat(house.database().statements() - before).isLessThan(250);
    }
  }
}
