package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.introduction.FollowUpTest.text;
import static roundtable.introduction.PromisedEvening.ASKER;
import static roundtable.introduction.PromisedEvening.BYSTANDER;
import static roundtable.introduction.PromisedEvening.HELPER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roundtable.group.Letters;
import roundtable.introduction.Introduction.Stage;
import roundtable.meeting.Hand;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Caller;
import roundtable.testing.House;

class IntroductionStepsTest {
  @Test
  void from_an_offer_to_thanks_for_the_outcome() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      round.step(ASKER, "step", "accept", "words", "Ada keeps\r\nbooks.", "tap", "1");
      assertThat(round.caller(HELPER).get(round.address(round.promised())).body())
          .contains("Ada keeps\nbooks.");

      round.step(HELPER, "step", "consent", "on", "2026-01-05", "tap", "2");
      round.step(HELPER, "step", "make", "words", "Mara, 030 1234", "tap", "3");
      assertThat(round.caller(ASKER).get(round.address(round.promised())).body())
          .contains("How you reach them")
          .contains("Mara, 030 1234");

      round.step(
          ASKER, "step", "outcome", "outcome", "WON", "words", "Thank you, Bruno.", "tap", "4");
      assertThat(text(round.caller(HELPER).get(round.address(round.promised()))))
          .contains("Ada said: it became business.")
          .contains("Thank you, Bruno.");
      assertThat(round.promised().introduction().stage()).isEqualTo(Stage.ENDED);
    }
  }

  @Test
  void a_step_that_may_not_be_taken_says_why_and_keeps_what_was_typed() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      Caller.Answer early = round.step(HELPER, "step", "make", "words", "Mara", "tap", "1");
      Caller.Answer unnamed = round.step(ASKER, "step", "outcome", "words", "Thanks", "tap", "1");

      assertThat(early.status()).isEqualTo(422);
      assertThat(early.body()).contains("has not said yes yet");
      assertThat(unnamed.status()).isEqualTo(422);
      assertThat(unnamed.body()).contains("Choose one of the answers.").contains("Thanks");
      assertThat(round.promised().introduction().steps()).isEmpty();
    }
  }

  @Test
  void somebody_elses_introduction_is_as_missing_as_one_that_never_was() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      String theirs = round.address(round.promised());
      Caller dana = round.caller(BYSTANDER);
      Caller stranger = house.signedIn("zoe@example.org", "Zoe");

      Caller.Answer missing = dana.get(round.all() + "/999999");
      assertThat(missing.status()).isEqualTo(404);
      assertThat(dana.get(theirs)).isEqualTo(missing);
      assertThat(stranger.get(theirs)).isEqualTo(missing);
      assertThat(stranger.get(round.followUp())).isEqualTo(missing);
      assertThat(stranger.get(round.all())).isEqualTo(missing);
      assertThat(dana.post(theirs + "/steps", "step", "accept", "words", "me", "tap", "1"))
          .isEqualTo(missing);
      assertThat(dana.post(theirs + "/undo")).isEqualTo(missing);
      assertThat(round.promised().introduction().steps()).isEmpty();
    }
  }

  @Test
  void an_officer_does_not_see_what_two_others_agreed() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      round.evening.happens(new MeetingCommand.NextTurn(1, 2));
      round.evening.names("Northway Logistics", Mention.Kind.PROSPECT);
      round.evening.raises(3, 2, Hand.Kind.CAN_INTRODUCE);
      round.over();
      Mine between = round.of(3).getLast();
      Caller facilitator = round.caller(1);

      String desk = "/meetings/" + round.evening.meeting().id() + "/desks/1";
      assertThat(facilitator.get(desk).status()).isEqualTo(200);
      assertThat(between.hand().company()).isEqualTo("Northway Logistics");
      assertThat(facilitator.get(round.address(between)).status()).isEqualTo(404);
      assertThat(facilitator.get(round.followUp()).body()).doesNotContain("Northway");
      assertThat(facilitator.get(round.all()).body()).doesNotContain("Northway");
    }
  }

  @Test
  void the_same_tap_again_changes_nothing_even_after_an_undo() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      String[] tap = {"step", "accept", "words", "Ada keeps books.", "tap", "once"};

      round.step(ASKER, tap);
      round.step(ASKER, tap);
      assertThat(round.promised().introduction().steps()).hasSize(2);

      round.caller(ASKER).post(round.address(round.promised()) + "/undo");
      round.step(ASKER, tap);
      assertThat(round.promised().introduction().steps()).isEmpty();
    }
  }

  @Test
  void eight_taps_at_once_are_one_step() throws InterruptedException, ExecutionException {
    try (House house = House.open();
        ExecutorService fingers = Executors.newFixedThreadPool(8)) {
      PromisedEvening round = new PromisedEvening(house).over();
      Caller ada = round.caller(ASKER);
      String address = round.address(round.promised()) + "/steps";

      List<Future<Caller.Answer>> answers = new ArrayList<>();
      IntStream.range(0, 8)
          .forEach(
              i ->
                  answers.add(
                      fingers.submit(
                          () ->
                              ada.post(
                                  address, "step", "accept", "words", "Words.", "tap", "t" + i))));
      for (Future<Caller.Answer> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(303);
      }

      assertThat(round.promised().introduction().steps()).hasSize(2);
    }
  }

  @Test
  void the_other_one_hears_of_a_step_when_it_can_no_longer_be_taken_back() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      round.step(ASKER, "step", "accept", "words", "Ada keeps books.", "tap", "1");

      mails(house).run();
      assertThat(round.mailsTo(HELPER)).hasSize(1);

      house.clock().pass(Duration.ofMinutes(11));
      mails(house).run();
      mails(house).run();
      assertThat(round.mailsTo(HELPER)).hasSize(2);
      assertThat(round.mailsTo(HELPER).getLast())
          .startsWith("Ada Lindqvist would like to meet Harbor Bakery")
          .contains("> Ada keeps books.")
          .contains(round.address(round.promised()));
      assertThat(round.caller(ASKER).post(round.address(round.promised()) + "/undo").status())
          .isEqualTo(303);
      assertThat(round.promised().introduction().steps()).hasSize(2);
    }
  }

  @Test
  void what_was_taken_back_in_time_is_never_told() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      round.step(ASKER, "step", "decline", "kind", "Not now.", "tap", "1");
      round.caller(ASKER).post(round.address(round.promised()) + "/undo");

      house.clock().pass(Duration.ofMinutes(11));
      mails(house).run();

      assertThat(round.mailsTo(HELPER)).hasSize(1);
      assertThat(round.promised().introduction().stage()).isEqualTo(Stage.OFFERED);
    }
  }

  @Test
  void who_has_the_next_step_is_reminded_once_after_a_week() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      house.clock().pass(Duration.ofDays(6));
      mails(house).run();
      assertThat(round.mailsTo(ASKER)).hasSize(1);

      house.clock().pass(Duration.ofDays(1));
      mails(house).run();
      mails(house).run();
      assertThat(round.mailsTo(ASKER)).hasSize(2);
      assertThat(round.mailsTo(ASKER).getLast())
          .startsWith("One introduction waits for your next step")
          .contains("- Harbor Bakery, with Bruno Keller")
          .contains(round.all());
      assertThat(round.mailsTo(HELPER)).hasSize(1);
    }
  }

  @Test
  void the_day_they_agreed_may_not_lie_ahead() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      round.step(ASKER, "step", "accept", "words", "Words.", "tap", "1");
      String tomorrow =
          LocalDate.ofInstant(house.clock().instant(), java.time.ZoneId.of("Europe/Berlin"))
              .plusDays(1)
              .toString();

      Caller.Answer answer = round.step(HELPER, "step", "consent", "on", tomorrow, "tap", "2");

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("still to come");
    }
  }

  @Test
  void what_waits_for_me_stands_first_in_my_list() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      assertThat(text(round.caller(ASKER).get(round.all())))
          .contains("One step waits for you. Waiting for you Bruno Keller can introduce you");
      assertThat(text(round.caller(HELPER).get(round.all())))
          .contains("Nobody waits for you.")
          .contains("Waiting for others Introduce Ada Lindqvist to Harbor Bakery");
    }
  }

  private static IntroductionMails mails(House house) {
    Letters letters =
        new Letters(
            new roundtable.notices.Outbox(house.clock()),
            new roundtable.web.SiteAddress("http://table.example.org", 80));
    return new IntroductionMails(house.database(), letters, house.clock());
  }
}
