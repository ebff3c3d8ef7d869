package roundtable.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.database.tables.Notice.NOTICE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** What somebody sees who opens the demo: two years, weighed. */
class DemoHistoryTest {
  @Test
  void a_member_of_two_groups_reads_stay_of_one_and_leave_of_the_other_with_reasons() {
    try (House house = House.demo();
        Screen ada = Browser.laptop(house).open("/demo/worth")) {
      Locator groups = ada.page().locator(".group-line");
      assertThat(groups).hasCount(2);
      assertThat(groups.first()).containsText("Tuesday Table");
      assertThat(groups.first().getByRole(AriaRole.LINK)).hasText("Stay");
      assertThat(groups.last()).containsText("Early Circle");
      ada.isSound();
      groups.last().getByText("Leave").click();
      assertThat(ada.page().locator("h1")).hasText("Leave");
      assertThat(ada.page().locator(".why")).containsText("The chance that it does not pay is");
      assertThat(ada.page().locator(".why")).containsText("Even with the five-minute round");
      ada.isSound();
      ada.open("/demo/worth").page().locator(".group-line a").first().click();
      assertThat(ada.page().locator(".why")).containsText("The chance that it pays is");
      assertThat(ada.page().locator("#rows-leads tbody tr"))
          .hasCount(Integer.parseInt(ada.page().locator("#funnel .tick").first().textContent()));
      ada.isSound();
    }
  }

  @Test
  void a_newcomer_reads_what_is_missing_and_an_empty_group_what_to_do_next() {
    try (House house = House.demo();
        Screen jo = Browser.phone(house).open("/demo/newcomer")) {
      jo.page().getByText("Too early to tell").click();
      assertThat(jo.page().locator("h1")).containsText("Too early to tell: about");
      assertThat(jo.page().locator(".why")).containsText("first year in a first group");
      assertThat(jo.page().locator(".why"))
          .containsText("It takes two more meetings before anything can be said");
      jo.isSound();
      jo.open("/demo/newcomer").page().getByText("Nothing to weigh yet").click();
      assertThat(jo.page().locator("h1")).hasText("Nothing to weigh yet");
      assertThat(jo.page().locator("main")).containsText("Come back after the next one");
      assertThat(jo.page().locator("main")).not().containsText("EUR 0");
      jo.isSound();
    }
  }

  @Test
  void an_officer_compares_the_rhythm_they_gave_up_with_the_one_they_have() {
    try (House house = House.demo();
        Screen ada = Browser.open(house, Browser.Device.PHONE, ColorScheme.DARK)) {
      ada.open("/demo/facilitator").open("/groups/1/cadence");
      Locator rows = ada.page().locator("tbody tr");
      assertThat(rows.nth(0)).containsText("leads in 32 meetings");
      assertThat(rows.nth(1)).containsText("leads in 32 meetings");
      assertThat(ada.page().locator(".lede").first())
          .containsText("for an hour at the table as meeting every week.");
      ada.isSound();
      ada.screenshot("demo-cadence-phone-dark");
      ada.open("/demo/worth").page().locator(".group-line a").first().click();
      assertThat(ada.page().locator("#by-cadence tbody tr")).hasCount(2);
      ada.isSound();
    }
  }

  @Test
  void a_meeting_of_the_past_has_companies_and_hands_in_it() {
    try (House house = House.demo();
        Screen ada = Browser.phone(house).open("/demo/facilitator").open("/groups/1/meetings")) {
      ada.page().locator("section").last().locator("tbody a").first().click();
      ada.page().getByText("What came of it").click();
      assertThat(ada.page().locator(".lede").first()).containsText("went up for you.");
      assertThat(ada.page().locator("main")).containsText("Say thanks");
      ada.isSound();
      ada.screenshot("demo-follow-up-phone");
      String address = ada.page().url().replace("/follow-up", "/screens/1");
      ada.open(address);
      assertThat(ada.page().locator("main")).containsText("hands");
    }
  }

  @Test
  void a_meeting_over_a_lead_is_noted_on_the_day_it_is_held() {
    try (House house = House.demo();
        Screen ada = Browser.phone(house).open("/demo/facilitator").open("/groups/1/referrals")) {
      ada.page().getByText("Praxis Dr. Mbeki").click();
      String[] noted = ada.page().locator(".story li").last().innerText().split("You meet on ", 2);
      org.assertj.core.api.Assertions.assertThat(noted[1]).startsWith(noted[0].strip());
    }
  }

  @Test
  void nobody_is_mailed_about_the_past() {
    try (House house = House.demo()) {
      int mails = house.database().read(context -> context.fetchCount(NOTICE));
      org.assertj.core.api.Assertions.assertThat(mails).isZero();
    }
  }
}
