package roundtable.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.referral.Look.button;
import static roundtable.referral.Look.link;
import static roundtable.referral.Look.text;
import static roundtable.referral.Table.ADA;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Hand;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** One company all the way: named in the round, introduced, won, invoiced; and the giver hears. */
class From_an_overlap_to_business_Test {
  @Test
  void nothing_is_typed_twice_and_the_giver_hears_what_became_of_it() {
    try (House house = House.open()) {
      Table table = new Table(house);
      round(table);
      try (Screen ada = Browser.phone(house).as(table.caller(ADA)).open(followUp(table));
          Screen bruno = Browser.phone(house).as(table.caller(BRUNO))) {
        Look.at(ada, "follow-up-with-leads");
        ada.page().locator("form button", with("Take it as a lead, ")).click();
        assertThat(text(ada, "It is on the board.")).isVisible();
        assertThat(text(ada, "Bruno still has to introduce you.")).isVisible();
        Look.at(ada, "referral-coming");
        link(ada, "See the introduction").click();
        button(ada, "Yes please, send it to Bruno").click();

        introduces(bruno, table);
        ada.open(table.board());
        link(ada, "Harbor Bakery").click();
        assertThat(text(ada, "They know of you and expect your call.")).isVisible();
        assertThat(ada.page().locator(".facts")).containsText("Mara");
        button(ada, "I got in touch").click();
        button(ada, "We meet").click();
        button(ada, "It became business").click();
        link(ada, "Write down what you invoiced").click();
        ada.page().getByLabel("Invoiced", exact()).fill("€ 1.240,50");
        ada.page().getByLabel("Left of it after its costs").fill("500");
        ada.screenshot("closing");
        button(ada, "Write it down").click();
        assertThat(text(ada, "EUR 1,240.50")).isVisible();
        ada.page().getByLabel("A line").fill("Thank you, Bruno.");
        button(ada, "Say thanks").click();
        Look.at(ada, "referral-won");

        house.clock().pass(Duration.ofMinutes(11));
        table.mails().run();
        Assertions.assertThat(table.mailsTo(BRUNO).getLast())
            .contains("Harbor Bakery became business for Ada Lindqvist")
            .contains("Thank you, Bruno.")
            .doesNotContain("240");
        bruno.open(table.board());
        Look.at(bruno, "referrals-given");
        link(bruno, "Harbor Bakery").click();
        assertThat(text(bruno, "It became business for Ada.")).isVisible();
        assertThat(bruno.page().locator("main")).not().containsText("240");
        Look.at(bruno, "referral-giver");
        ada.open("/me/business");
        assertThat(ada.page().locator("main")).containsText("EUR 1,240.50");
        Look.at(ada, "business");
      }
      Received won = table.receivedIn(ADA).getFirst();
      Assertions.assertThat(won.arose().meeting()).isEqualTo(table.evening.meeting().id());
      Assertions.assertThat(won.business().invoices())
          .singleElement()
          .satisfies(
              one -> {
                Assertions.assertThat(one.amount()).isEqualTo(new Money(124_050, "EUR"));
                Assertions.assertThat(one.margin()).isEqualTo(50_000);
              });
    }
  }

  @Test
  void the_board_on_a_laptop() {
    try (House house = House.open()) {
      Table table = new Table(house, 10);
      full(table);
      try (Screen carla = Browser.laptop(house).as(table.caller(CARLA)).open(table.board());
          Screen ada = Browser.laptop(house).as(table.caller(ADA))) {
        Look.at(carla, "referrals-board");
        link(carla, "All, with search").click();
        Look.at(carla, "referrals-list");
        carla.page().getByLabel("Find").fill("boiler dental");
        button(carla, "Find").click();
        assertThat(carla.page().locator("tbody tr")).hasCount(1);
        ada.open(table.group() + "/passing");
        Look.at(ada, "passing");
        ada.open(table.group());
        assertThat(text(ada, "Nothing waits for you.")).isVisible();
        Look.at(ada, "home-with-referrals");
      }
      try (Screen phone = Browser.phone(house).as(table.caller(CARLA)).open(table.board())) {
        Look.at(phone, "referrals-board-full-phone");
        phone.open(table.board() + "/all");
        Look.at(phone, "referrals-list-phone");
        phone.open("/me/business/new");
        Look.at(phone, "own-client");
      }
      try (Screen phone = Browser.phone(house).as(table.caller(CARLA))) {
        phone.open("/me/business/new");
        button(phone, "Write it down").click();
        assertThat(text(phone, "Who told them of you?")).isVisible();
        phone.screenshot("own-client-wrong");
      }
      try (Screen phone = Browser.phone(house).as(table.caller(ADA))) {
        phone.open(table.group() + "/passing");
        Look.at(phone, "passing-phone");
      }
    }
  }

  private static void full(Table table) {
    String won = table.gives(BRUNO, CARLA, "Lindqvist Dental");
    table.gives(ADA, CARLA, "Wohnungsbaugenossenschaft Friedrichshain-Kreuzberg eG");
    String met = table.gives(4, CARLA, "Northway Logistics");
    String lost = table.notes(CARLA, 5, "Hotel Adria");
    table.gives(CARLA, BRUNO, "Kessler & Töchter Gartenbau");
    table.house.clock().pass(Duration.ofDays(12));
    table.step(CARLA, met, "meeting", "on", "2026-11-20");
    table.step(CARLA, lost, "lost", "reason", "PRICE");
    table.invoices(CARLA, won, "2400", "2026-11-20");
    table.gives(6, CARLA, "Spree Hotels");
    table.sent(
        table.caller(CARLA),
        table.board(),
        "way",
        "received",
        "from",
        "OTHER_GROUP",
        "name",
        "Mateusz",
        "other-group",
        "Bremen Circle",
        "company",
        "Café Zenit",
        "need",
        "A logo");
  }

  private static void round(Table table) {
    table.evening.begun();
    Mention.Named named =
        new Mention.Named(
            "Harbor Bakery", Mention.Kind.PROSPECT, "Mara", "their year-end books", null);
    table.evening.happens(new MeetingCommand.MentionCompany(1, null, named));
    table.evening.raises(BRUNO, 1, Hand.Kind.CAN_INTRODUCE);
    table.evening.raises(CARLA, 1, Hand.Kind.BUSINESS_TOO);
    table.evening.happens(new MeetingCommand.EndRound());
  }

  private static String followUp(Table table) {
    return "/meetings/" + table.evening.meeting().id() + "/follow-up";
  }

  private static void introduces(Screen bruno, Table table) {
    bruno.open(followUp(table));
    link(bruno, "Pass the words on").click();
    button(bruno, "They said yes").click();
    bruno.page().getByLabel("Whom to reach, and how").fill("Mara Lund, 030 1234");
    button(bruno, "They are in touch now").click();
  }

  private static com.microsoft.playwright.Page.LocatorOptions with(String words) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
  }

  private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
    return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
  }
}
