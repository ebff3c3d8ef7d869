package roundtable.introduction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Mails;
import roundtable.testing.Screen;

/**
 * T4: leaving carries a stigma elsewhere. Here it is a page that leaves no trace, a thank-you, a
 * neutral note in one's own words, one's data, and a way to come back as a guest.
 */
class T4_leaving_makes_no_scene_Test {
  @Test
  void a_member_thanks_leaves_with_a_note_and_comes_back_as_a_guest() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      round.caller(2).post("/groups/1/members/2/offices", "office", "facilitator");
      round.caller(1).post("/groups/1/members/2/offices", "office", "facilitator");
      try (Screen ada = Browser.phone(house).as(round.caller(1))) {
        ada.open("/groups/1/members/" + round.evening.member(1).id() + "/leaving");
        assertThat(ada.page().locator("main")).containsText("Bruno Keller: Harbor Bakery");
        ada.isSound();
        ada.screenshot("leaving-phone");
        int mailed = Mails.to(house, "dana@example.org").size();

        ada.page().getByText("Thank them all").click();
        assertThat(ada.page().locator(".tag").first()).hasText("thanked");
        assertThat(Mails.to(house, "dana@example.org")).hasSize(mailed);

        ada.page().getByText("Stay on as a guest").click();
        ada.page().getByLabel("Your note").fill("I move to Lisbon in May. Thank you all.");
        ada.page().getByText("Leave now").click();

        assertThat(ada.page().getByText("You have left Tuesday Table.")).isVisible();
        assertThat(Mails.newest(house, "dana@example.org")).contains("I move to Lisbon in May.");
        ada.page().getByText("Open").click();
        assertThat(ada.page().getByText("You are a guest here.")).isVisible();
        ada.isSound();
        ada.screenshot("guest-phone");
      }
    }
  }
}
