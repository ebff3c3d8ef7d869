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
        assertThat(page.locator(".story")).containsText("You handed it on to Ada Lindqvist.");
      }
      assertThat(table.caller(CARLA).get(hotel).body())
          .contains("handed it on to Ada Lindqvist.")
          .doesNotContain("Nothing came of it")
          .doesNotContain("Ask for the kitchen")
          .doesNotContainIgnoringCase("leaving");
      assertThat(table.caller(ADA).get(table.board()).body()).contains("Hotel Adria", "Bruno");
      house.clock().pass(Referral.UNDO.plusSeconds(1));
      table.mails().run();
      assertThat(table.mailsTo(ADA))
          .anyMatch(mail -> mail.contains("has a lead for you: Hotel Adria"));
      assertThat(table.mailsTo(CARLA))
          .anyMatch(mail -> mail.contains("handed Hotel Adria on to Ada Lindqvist"));
    }
  }

  @Test
  void it_is_handed_on_from_its_own_page_and_counts_for_whoever_has_it_alone() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String hotel = table.gives(CARLA, BRUNO, "Hotel Adria");
      try (Screen bruno = Browser.phone(house).as(table.caller(BRUNO)).open(hotel)) {
        Page page = bruno.page();
        page.getByText("Somebody else could do this better").click();
        Look.at(bruno, "referral-hand-on-phone");
        page.getByLabel("Who could do this?").selectOption(table.id(ADA));
        page.getByText("Hand it on").click();
        assertThat(page.locator(".lede").first()).hasText("You handed it on to Ada Lindqvist.");
        assertThat(page.locator(".journey")).containsText("Handed on");
        assertThat(page.locator("main")).not().containsText("Nothing came of it");
        Look.at(bruno, "referral-handed-on-phone");
      }
      assertThat(table.receivedIn(BRUNO)).isEmpty();
      assertThat(table.receivedIn(ADA)).hasSize(1);
      assertThat(leadDays(table))
          .singleElement()
          .extracting(LeadDays.LeadDay::receiver)
          .isEqualTo(table.evening.member(ADA).id());
      assertThat(table.caller(BRUNO).get(table.board()).body()).contains("Handed on");
      assertThat(table.caller(DANA).get(table.board()).body()).doesNotContain("Handed on");
    }
  }

  @Test
  void a_person_there_goes_with_it_only_when_they_agreed_to_that_too() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String adria = named(table, "Hotel Adria");
      String mill = named(table, "Old Mill Brewery");
      assertThat(table.caller(BRUNO).get(adria).body()).contains("Priya Shah agreed today");
      table.sent(table.caller(BRUNO), adria + "/handovers", "to", table.id(ADA));
      table.sent(table.caller(BRUNO), mill + "/handovers", "to", table.id(ADA), "named", "yes");

      assertThat(page(table, "Hotel Adria")).doesNotContain("Priya", "555 0100");
      assertThat(page(table, "Old Mill Brewery")).contains("Priya Shah", "555 0100");

      table.caller(BRUNO).post(mill + "/undo");
      assertThat(
              house
                  .database()
                  .<Integer>read(
                      context ->
                          context.fetchCount(
                              roundtable.database.tables.ReferralContact.REFERRAL_CONTACT)))
          .as("the two that Bruno has")
          .isEqualTo(2);
    }
  }

  private static String named(Table table, String company) {
    String lead = table.gives(CARLA, BRUNO, company);
    table.sent(
        table.caller(CARLA),
        lead + "/person",
        "person",
        "Priya Shah",
        "reach",
        "555 0100",
        "agreed",
        "yes",
        "agreed-on",
        java.time.LocalDate.ofInstant(table.house.clock().instant(), java.time.ZoneOffset.UTC)
            .toString());
    return lead;
  }

  /** As Ada reads the one she got. */
  private static String page(Table table, String company) {
    long id =
        table.receivedIn(ADA).stream()
            .filter(one -> one.company().equals(company))
            .findFirst()
            .orElseThrow()
            .id();
    return table.caller(ADA).get("/referrals/" + id).body();
  }

  private static java.util.List<LeadDays.LeadDay> leadDays(Table table) {
    return table
        .house
        .database()
        .read(context -> LeadDays.in(context, java.util.List.of(table.evening.member(DANA))));
  }

  @Test
  void once_handed_on_there_is_nothing_left_to_do_about_it_but_to_say_thanks() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String hotel = table.gives(CARLA, BRUNO, "Hotel Adria");
      table.sent(table.caller(BRUNO), hotel + "/handovers", "to", table.id(ADA));

      assertThat(table.step(BRUNO, hotel, "won").status()).isEqualTo(422);
      assertThat(table.step(BRUNO, hotel, "contact").body()).contains("You handed this one on");
      assertThat(
              table.sent(table.caller(BRUNO), hotel + "/handovers", "to", table.id(DANA)).status())
          .isEqualTo(422);
      table.invoices(BRUNO, hotel, "1000", "2026-01-05");
      assertThat(
              house
                  .database()
                  .<Integer>read(
                      context ->
                          context.fetchCount(
                              roundtable.database.tables.ClosedBusiness.CLOSED_BUSINESS)))
          .isZero();
      assertThat(table.step(BRUNO, hotel, "thanks", "words", "Thank you").status()).isEqualTo(303);
      assertThat(table.receivedIn(ADA)).hasSize(1);
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
