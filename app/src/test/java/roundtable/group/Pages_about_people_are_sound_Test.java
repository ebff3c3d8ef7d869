package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Browser.Device;
import roundtable.testing.Screen;

/**
 * Every page about people, on a phone in the dark and on a laptop by day, with long names in it.
 */
class Pages_about_people_are_sound_Test {
  private static final String LONG =
      "Konstantinos Papadimitrakopoulos-Albuquerque von Hohenzollern";

  @Test
  void on_a_phone_in_the_dark() {
    try (Circle circle = new Circle();
        Screen phone = Browser.open(circle.house(), Device.PHONE, ColorScheme.DARK)) {
      visitAll(circle, phone, "phone-dark");
    }
  }

  @Test
  void on_a_laptop_by_day() {
    try (Circle circle = new Circle();
        Screen laptop = Browser.open(circle.house(), Device.LAPTOP, ColorScheme.LIGHT)) {
      visitAll(circle, laptop, "laptop");
    }
  }

  @Test
  void the_way_one_is_on_stands_in_sight_on_a_phone_whose_menu_slides() {
    try (Circle circle = new Circle();
        Screen phone = Browser.phone(circle.house()).as(circle.ada())) {
      phone.open(circle.path("/members"));
      BoundingBox members = phone.page().locator(".menu [aria-current]").boundingBox();
      assertThat(members.x).isPositive();
      assertThat(members.x + members.width).as("left of where the row fades").isLessThan(350);
    }
  }

  private static void visitAll(Circle circle, Screen screen, String device) {
    visit(screen, "/", "welcome-" + device);
    visit(screen, "/sign-in", "sign-in-" + device);
    circle.bruno().post("/me", "name", LONG);
    circle
        .ada()
        .post(circle.path("/invitations"), "emails", "nina." + "long".repeat(12) + "@example.org");
    screen.as(circle.ada());
    visit(screen, "/groups", "my-groups-" + device);
    visit(screen, "/me", "me-" + device);
    visit(screen, "/me/devices", "devices-" + device);
    visit(screen, circle.path(""), "group-home-" + device);
    visit(screen, circle.path("/members"), "members-" + device);
    visit(screen, circle.brunosSeat(""), "member-" + device);
    visit(screen, circle.adasSeat("/leaving"), "leaving-" + device);
    visit(screen, circle.path("/settings"), "settings-" + device);
    visit(screen, circle.path("/invitations"), "invitations-mailed-" + device);
    screen.open(circle.path("/settings")).page().getByLabel("What is it called?").fill("");
    screen.page().getByText("Save").click();
    screen.screenshot("settings-wrong-" + device);
  }

  private static void visit(Screen screen, String path, String name) {
    screen.open(path).screenshot(name);
    screen.isSound();
  }
}
