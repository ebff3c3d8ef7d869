package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.introduction.FollowUpTest.text;
import static roundtable.introduction.PromisedEvening.ASKER;
import static roundtable.introduction.PromisedEvening.TOO;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roundtable.demo.Cast;
import roundtable.introduction.Introduction.Stage;
import roundtable.meeting.Hand;
import roundtable.meeting.Knock;
import roundtable.meeting.MeetingCommand;
import roundtable.testing.Caller;
import roundtable.testing.House;
import roundtable.testing.Mails;

class SeatFollowUpTest {
  private static final int GUEST = 5;
  private static final String HELPERS_ADDRESS =
      Cast.players().get(PromisedEvening.HELPER - 1).email();

  @Test
  void a_guest_without_an_account_keeps_a_promise_at_the_seat() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      Caller vera = admitted(round, null);
      round.evening.raises(GUEST, 1, Hand.Kind.CAN_INTRODUCE);
      round.over();

      assertThat(text(vera.get(seat(round, GUEST))))
          .contains("You promised Introduce Ada Lindqvist to Harbor Bakery");
      Mine offered =
          round.of(ASKER).stream()
              .filter(one -> one.other().name().equals("Vera Blum"))
              .findFirst()
              .orElseThrow();
      String hers = seat(round, GUEST) + "/" + offered.id();
      round
          .caller(ASKER)
          .post(round.address(offered) + "/steps", "step", "accept", "words", "W.", "tap", "1");
      assertThat(vera.get(hers).body()).contains("Words you can pass on");
      assertThat(
              vera.post(hers + "/steps", "step", "decline", "kind", "Sorry", "tap", "2").status())
          .isEqualTo(303);
      assertThat(round.of(ASKER).stream().map(one -> one.introduction().stage()))
          .contains(Stage.DECLINED);
    }
  }

  @Test
  void a_guests_phone_opens_nobody_elses_follow_up() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      Caller vera = admitted(round, null);
      round.over();
      Mine promised = round.promised();

      Caller.Answer missing = vera.get(seat(round, GUEST) + "/999999");
      assertThat(missing.status()).isEqualTo(404);
      assertThat(vera.get(seat(round, GUEST) + "/" + promised.id())).isEqualTo(missing);
      assertThat(vera.get(seat(round, ASKER))).isEqualTo(missing);
      assertThat(vera.get(seat(round, ASKER) + "/" + promised.id())).isEqualTo(missing);
      assertThat(house.stranger().get(seat(round, GUEST))).isEqualTo(missing);
    }
  }

  @Test
  void a_phone_let_in_on_a_members_seat_is_sent_to_sign_in_and_reads_nothing() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      Caller borrowed = admitted(round, TOO);
      round.evening.raises(TOO, 1, Hand.Kind.CAN_INTRODUCE);
      round.over();
      long id = round.of(TOO).getFirst().id();

      Caller.Answer answer = borrowed.get(seat(round, TOO));
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.location()).isEqualTo(round.followUp());
      assertThat(borrowed.get(seat(round, TOO) + "/" + id).status()).isEqualTo(404);
    }
  }

  @Test
  void a_members_own_phone_follows_up_at_the_seat() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      Caller bruno = round.caller(PromisedEvening.HELPER);
      bruno.post("/join/" + round.evening.meeting().pin() + "/seat");
      round.over();

      assertThat(text(bruno.get(seat(round, PromisedEvening.HELPER)))).contains("You promised");
      assertThat(bruno.get(seat(round, PromisedEvening.HELPER)).body())
          .contains("href=\"" + round.all() + "\"");
    }
  }

  @Test
  void a_guest_who_closed_the_page_is_led_back_from_the_front_page() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      Caller vera = admitted(round, null);
      round.over();

      assertThat(vera.get("/").body())
          .contains("Back to your seat", "href=\"" + seat(round, GUEST).replace("/follow-up", ""));
      assertThat(house.stranger().get("/").body()).doesNotContain("Back to your seat");
      assertThat(house.stranger().withCookie("way-back", "//elsewhere.example").get("/").body())
          .doesNotContain("elsewhere");
    }
  }

  @Test
  void a_guest_has_no_way_into_the_group() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      Caller vera = admitted(round, null);
      round.over();

      assertThat(vera.get(seat(round, GUEST)).body()).doesNotContain("href=\"/groups/");
    }
  }

  @Test
  void a_phone_that_came_by_the_link_in_a_mail_is_sent_to_sign_in() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house);
      round.caller(ASKER).post("/meetings/" + round.evening.meeting().id() + "/reminders");
      Caller passedOn = house.stranger();
      String secret = Mails.link(house, HELPERS_ADDRESS).replace("/prepare/", "");
      passedOn.post("/join/" + round.evening.meeting().pin() + "/seat/" + secret);
      round.over();

      Caller.Answer answer = passedOn.get(seat(round, PromisedEvening.HELPER));
      assertThat(answer.location()).isEqualTo(round.followUp());
    }
  }

  private static String seat(PromisedEvening round, int seat) {
    return "/meetings/" + round.evening.meeting().id() + "/seats/" + seat + "/follow-up";
  }

  /** Somebody who scanned the code and was let in, on a seat of their own or a laid one. */
  private static Caller admitted(PromisedEvening round, @Nullable Integer seat) {
    Caller caller = round.house.stranger();
    String door =
        caller
            .post("/join/" + round.evening.meeting().pin() + "/knocks", "name", "Vera Blum")
            .location();
    List<Knock> atTheDoor = round.evening.now().room().atTheDoor();
    round.evening.happens(new MeetingCommand.AdmitKnock(atTheDoor.getLast().id(), seat));
    caller.get(door);
    return caller;
  }
}
