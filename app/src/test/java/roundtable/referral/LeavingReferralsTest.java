package roundtable.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.referral.Table.ADA;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import roundtable.database.tables.Notice;
import roundtable.testing.Browser;
import roundtable.testing.Caller;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** What is open between somebody who thinks of leaving and the others. */
class LeavingReferralsTest {
  @Test
  void who_thinks_of_leaving_sees_what_is_open_and_closes_it_without_saying_so() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String hotel = table.gives(CARLA, BRUNO, "Hotel Adria with a name that goes on and on");
      table.gives(CARLA, BRUNO, "Old Mill Brewery");
      table.gives(BRUNO, ADA, "Praxis am Deich");
      table.caller(BRUNO).post(table.gives(CARLA, BRUNO, "Won") + "/steps", "step", "won");
      String leaving = table.group() + "/members/" + table.id(BRUNO) + "/leaving";
      try (Screen bruno = Browser.phone(house).as(table.caller(BRUNO)).open(leaving)) {
        Page page = bruno.page();
        assertThat(page.locator("#open-referrals")).containsText("2 leads to you are still open.");
        assertThat(page.locator("#open-referrals")).containsText("1 lead you gave is still open.");
        assertThat(page.locator("#open-referrals")).not().containsText("Won");
        page.locator("#open-referrals summary").first().click();
        BoundingBox button =
            page.getByText("Close it").and(page.locator("button:visible")).boundingBox();
        double next =
            page.locator("#open-referrals li").last().locator("p").first().boundingBox().y;
        org.assertj.core.api.Assertions.assertThat(next - button.y - button.height)
            .as("what is unfolded of one lead stands apart from the next lead")
            .isGreaterThan(72);
        Look.at(bruno, "leaving-referrals-phone");
        page.getByLabel("A word to Carla").first().fill("I cannot get to it this year.");
        page.getByText("Close it").and(page.locator("button:visible")).click();
        assertThat(page.locator("main")).containsText("Nothing came of it");
        assertThat(page).hasURL(house.address() + hotel);
        bruno.open(leaving);
        assertThat(page.locator("#open-referrals")).containsText("1 lead to you is still open.");
      }
      Caller.Answer hers = table.caller(CARLA).get(hotel);
      org.assertj.core.api.Assertions.assertThat(hers.body())
          .contains("I cannot get to it this year.")
          .doesNotContainIgnoringCase("leaving", "I let it go");
    }
  }

  @Test
  void looking_at_it_tells_nobody_and_nobody_else_sees_it() {
    try (House house = House.open()) {
      Table table = new Table(house);
      table.gives(CARLA, BRUNO, "Hotel Adria");
      String part = table.group() + "/leaving/referrals";
      int mails = mails(house);
      org.assertj.core.api.Assertions.assertThat(table.caller(BRUNO).get(part).body())
          .contains("Hotel Adria");
      org.assertj.core.api.Assertions.assertThat(mails(house)).isEqualTo(mails);
      org.assertj.core.api.Assertions.assertThat(table.caller(ADA).get(part).body())
          .doesNotContain("Hotel Adria");
      Caller stranger = house.signedIn("else@example.org", "Else");
      org.assertj.core.api.Assertions.assertThat(stranger.get(part).body())
          .isEqualTo(stranger.get("/groups/987654/leaving/referrals").body());
    }
  }

  private static int mails(House house) {
    return house.database().read(context -> context.fetchCount(Notice.NOTICE));
  }
}
