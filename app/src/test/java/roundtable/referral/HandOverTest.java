package roundtable.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.referral.Table.ADA;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;
import static roundtable.referral.Table.DANA;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** An open lead is handed to somebody who can do more with it. */
class HandOverTest {
  @Test
  void whoever_gets_it_has_a_lead_and_whoever_gave_it_hears_to_whom_it_went() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String hotel = table.gives(CARLA, BRUNO, "Hotel Adria");
      try (Screen bruno = Browser.phone(house).as(table.caller(BRUNO)).open(leaving(table))) {
        Page page = bruno.page();
        page.locator("#open-referrals summary").getByText("Hand it to somebody else").click();
        assertThat(page.getByLabel("Who could do this?").locator("option")).hasCount(4);
        Look.at(bruno, "leaving-hand-over-phone");
        page.getByLabel("Who could do this?").selectOption(table.id(ADA));
        page.getByLabel("What they should know").fill("Ask for the kitchen.");
        page.getByText("Hand it on").click();

        assertThat(page).hasURL(house.address() + hotel);
        assertThat(page.locator(".story")).containsText("You handed it on.");
      }
      assertThat(table.caller(CARLA).get(hotel).body())
          .contains("Handed on to Ada Lindqvist.")
          .doesNotContain("Ask for the kitchen")
          .doesNotContainIgnoringCase("leaving");
      assertThat(table.caller(ADA).get(table.board()).body()).contains("Hotel Adria", "Bruno");
      house.clock().pass(Referral.UNDO.plusSeconds(1));
      table.mails().run();
      assertThat(table.mailsTo(ADA))
          .anyMatch(mail -> mail.contains("has a lead for you: Hotel Adria"));
    }
  }

  @Test
  void taken_back_it_waits_where_it_was_and_nobody_else_has_it() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String hotel = table.gives(CARLA, BRUNO, "Hotel Adria");
      table.sent(table.caller(BRUNO), hotel + "/handovers", "to", table.id(ADA));
      assertThat(table.caller(ADA).get(table.board()).body()).contains("Hotel Adria");

      table.caller(BRUNO).post(hotel + "/undo");

      assertThat(table.caller(ADA).get(table.board()).body()).doesNotContain("Hotel Adria");
      assertThat(table.caller(BRUNO).get(table.group() + "/leaving/referrals").body())
          .contains("1 lead to you is still open.");
    }
  }

  @Test
  void the_same_tap_twice_hands_it_on_once() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String hotel = table.gives(CARLA, BRUNO, "Hotel Adria");
      for (int to : new int[] {ADA, DANA}) {
        table.sent(table.caller(BRUNO), hotel + "/handovers", "to", table.id(to), "tap", "one");
      }

      assertThat(table.caller(ADA).get(table.board()).body()).contains("Hotel Adria");
      assertThat(table.caller(DANA).get(table.board()).body()).doesNotContain("Hotel Adria");
    }
  }

  @Test
  void only_its_receiver_hands_it_on_and_only_to_a_third_member() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String hotel = table.gives(CARLA, BRUNO, "Hotel Adria") + "/handovers";

      assertThat(table.sent(table.caller(BRUNO), hotel, "to", table.id(CARLA)).status())
          .isEqualTo(404);
      assertThat(table.sent(table.caller(BRUNO), hotel, "to", "987654").status()).isEqualTo(404);
      assertThat(table.sent(table.caller(CARLA), hotel, "to", table.id(ADA)).status())
          .isEqualTo(404);
      assertThat(table.sent(table.caller(DANA), hotel, "to", table.id(ADA)).status())
          .isEqualTo(404);
      assertThat(table.sent(table.caller(BRUNO), hotel, "to", ""))
          .satisfies(answer -> assertThat(answer.status()).isEqualTo(422))
          .satisfies(answer -> assertThat(answer.body()).contains("Choose a member."));
    }
  }

  private static String leaving(Table table) {
    return table.group() + "/members/" + table.id(BRUNO) + "/leaving";
  }
}
