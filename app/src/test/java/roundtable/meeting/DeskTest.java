package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** What whoever leads reads at the desk before anybody speaks, and when all is over. */
class DeskTest {
  private static String desk(Evening evening) {
    return evening.caller(1).get("/meetings/" + evening.meeting().id() + "/desks/1").body();
  }

  private static Evening promised(Evening evening) {
    evening.begun();
    evening.names("Harbor Bakery", Mention.Kind.CLIENT);
    evening.names("Northway Logistics", Mention.Kind.PROSPECT);
    evening.raises(2, 1, Hand.Kind.BUSINESS_TOO);
    evening.raises(3, 2, Hand.Kind.CAN_INTRODUCE);
    return evening;
  }

  @Test
  void before_the_first_turn_nobody_is_between_turns() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3);
      assertThat(desk(evening)).contains("3 people speak, 5 minutes each.");
      evening.happens(new MeetingCommand.StartRound());
      assertThat(desk(evening)).contains("Nobody who is to speak is here yet.");
      evening.happens(new MeetingCommand.TakeSeat(1));
      assertThat(desk(evening))
          .contains("Ada begins", "Nobody has spoken yet.")
          .doesNotContain("Between turns");

      evening.happens(new MeetingCommand.NextTurn(1, null));
      evening.happens(new MeetingCommand.EndTurn(1));

      assertThat(desk(evening)).contains("Between turns", "Everyone here has spoken.");
    }
  }

  @Test
  void after_the_round_the_desk_says_what_came_of_it_and_moves_nobody() {
    try (House house = House.open()) {
      Evening evening = promised(new Evening(house, 4));
      evening.happens(new MeetingCommand.EndRound());

      assertThat(desk(evening))
          .contains(
              "The round is over",
              "1 person spoke, 2 companies were named and 2 hands went up."
                  + " 1 introduction was promised.",
              "Close the meeting")
          .doesNotContain(">Now<", "not on the sheet");
    }
  }

  @Test
  void a_closed_meeting_says_so_and_leads_on_to_the_follow_up() {
    try (House house = House.open()) {
      Evening evening = promised(new Evening(house, 4));
      evening.happens(new MeetingCommand.EndRound());
      evening.happens(new MeetingCommand.CloseMeeting());

      assertThat(desk(evening))
          .contains(
              "The meeting is closed",
              "/meetings/" + evening.meeting().id() + "/follow-up",
              "/groups/" + evening.meeting().groupId() + "/introductions")
          .doesNotContain("id=\"step-close\"", "Not here yet");
      try (Screen laptop = evening.desk();
          Screen phone = Browser.phone(house).as(evening.caller(1))) {
        laptop.screenshot("desk-closed");
        laptop.isSound();
        phone.open("/meetings/" + evening.meeting().id() + "/desks/1");
        phone.screenshot("desk-closed-phone");
        phone.isSound();
      }
    }
  }
}
