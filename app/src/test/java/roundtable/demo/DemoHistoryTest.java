package roundtable.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.database.tables.Notice.NOTICE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
  void nobody_is_mailed_about_the_past() {
    try (House house = House.demo()) {
      int mails = house.database().read(context -> context.fetchCount(NOTICE));
      org.assertj.core.api.Assertions.assertThat(mails).isZero();
    }
  }
}
