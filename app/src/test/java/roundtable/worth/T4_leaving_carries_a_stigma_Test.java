package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.ADA;
import static roundtable.worth.Years.CARLA;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** T4: leaving carries a social stigma, so an answer is its member's alone. */
class T4_leaving_carries_a_stigma_Test {
  @Test
  void who_is_told_to_leave_reads_it_alone_and_nothing_about_them_changes_for_others() {
    try (House house = House.open()) {
      Years years = new Years(house, 8, 30).metEvery(7);
      String group = "/groups/" + years.member(ADA).groupId();
      String before = years.caller(ADA).get(group + "/members").body();
      years.prices(CARLA, "80", "1500");
      years.terms(CARLA, "60", "900");
      try (Screen carla = Browser.phone(house).as(years.caller(CARLA)).open(group)) {
        assertThat(carla.page().locator("main")).containsText("nobody sees that you did");
        assertThat(carla.page().locator("main")).not().containsText("Leave");
        carla
            .page()
            .getByText("Look", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
            .click();
        assertThat(carla.page().locator("h1")).hasText("Leave");
        assertThat(carla.page().locator("main")).containsText("Nobody is told what stands here");
      }
      assertThat(years.caller(ADA).get(group + "/members").body()).isEqualTo(before);
      assertThat(years.caller(ADA).get(years.page(CARLA)).status()).isEqualTo(404);
    }
  }
}
