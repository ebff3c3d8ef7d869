package roundtable.introduction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static roundtable.introduction.PromisedEvening.ASKER;
import static roundtable.introduction.PromisedEvening.HELPER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** T7: the usual ask puts the burden on the peer; here the next step is the asker's. */
class T7_the_next_step_belongs_to_whoever_asked_Test {
  @Test
  void the_asker_writes_the_words_the_helper_only_passes_them_on() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      try (Screen ada = Browser.phone(house).as(round.caller(ASKER)).open(round.followUp());
          Screen bruno = Browser.phone(house).as(round.caller(HELPER)).open(round.followUp())) {
        assertThat(bruno.page().getByText("waiting for Ada")).isVisible();
        assertThat(bruno.page().locator(".three .button")).hasCount(0);
        ada.isSound();
        ada.screenshot("follow-up-asker");
        bruno.screenshot("follow-up-helper");

        link(ada, "Send Bruno two lines").click();
        assertThat(ada.page().getByLabel("Your lines"))
            .hasValue(
                java.util.regex.Pattern.compile(
                    "Ada Lindqvist, accountant, would like to meet Mara(.|\\n)*"));
        ada.isSound();
        ada.screenshot("introduction-accept");
        button(ada, "Yes please, send it to Bruno").click();
        assertThat(ada.page().getByText("Your lines are on their way to Bruno.")).isVisible();
        assertThat(button(ada, "Take it back")).isVisible();
        ada.screenshot("introduction-accepted");

        bruno.open(round.followUp());
        link(bruno, "Pass the words on").click();
        assertThat(bruno.page().locator("#words")).containsText("Half an hour is enough");
        bruno.isSound();
        bruno.screenshot("introduction-ask");
        button(bruno, "They said yes").click();
        bruno.page().getByLabel("Whom to reach, and how").fill("Mara Lund, 030 1234");
        bruno.screenshot("introduction-make");
        button(bruno, "They are in touch now").click();
        assertThat(bruno.page().getByText("The next step is Ada’s.")).isVisible();

        ada.open(round.all());
        ada.screenshot("introductions");
        link(ada, "Tell Bruno what came of it").click();
        assertThat(ada.page().getByText("Mara Lund, 030 1234").first()).isVisible();
        ada.page().getByText("It became business").click();
        ada.page().getByLabel("A word of thanks").fill("Thank you, Bruno.");
        ada.isSound();
        ada.screenshot("introduction-outcome");
        button(ada, "Tell Bruno").click();

        bruno.open(round.address(round.promised()));
        assertThat(bruno.page().locator(".lede")).hasText("Ada said: it became business.");
        assertThat(bruno.page().getByText("Thank you, Bruno.")).isVisible();
        bruno.isSound();
        bruno.screenshot("introduction-ended");
      }
    }
  }

  private static com.microsoft.playwright.Locator link(Screen screen, String words) {
    return screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
  }

  private static com.microsoft.playwright.Locator button(Screen screen, String words) {
    return screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
  }
}
