package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import roundtable.access.SetUpLinks;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Mails;
import roundtable.testing.Screen;

/** From the one-time address to the second member, in two browsers, with nothing but typing. */
class A_group_is_set_up_and_joined_Test {
  private static final String NINA = "nina@example.org";

  @Test
  void from_the_set_up_address_to_the_second_member() {
    try (House house = House.open();
        Screen laptop = Browser.laptop(house);
        Screen phone = Browser.phone(house)) {
      setUp(house, laptop);
      foundGroup(laptop);
      String link = makeLink(laptop);
      joinByLink(house, phone, link);
      giveSeat(laptop);

      phone.open("/");
      assertThat(text(phone)).contains("Tuesday Table", "2 members");
      phone.isSound();
      phone.screenshot("group-home-phone");
    }
  }

  private static void setUp(House house, Screen laptop) {
    laptop.open(
        house.database().write(tx -> SetUpLinks.print(tx, house.clock().instant())).orElseThrow());
    laptop.screenshot("set-up-laptop");
    laptop.isSound();
    fill(laptop, "Your name", "Ada Brandt");
    fill(laptop, "Your e-mail address", "ada@example.org");
    press(laptop, "Start");
  }

  private static void foundGroup(Screen laptop) {
    fill(laptop, "What is it called?", "Tuesday Table");
    laptop.page().getByLabel("In which time zone?").selectOption("Europe/Berlin");
    fill(laptop, "What you do", "tax adviser");
    fill(laptop, "Your business", "Brandt & Partner");
    laptop.screenshot("group-new-laptop");
    laptop.isSound();
    press(laptop, "Set it up");
    laptop.screenshot("group-alone-laptop");
    laptop.isSound();
    press(laptop, "Invite them");
  }

  private static String makeLink(Screen laptop) {
    press(laptop, "Make a link and a QR code");
    laptop.screenshot("invitations-laptop");
    laptop.isSound();
    String address = laptop.page().getByLabel("Link to pass on").inputValue();
    return address.substring(address.indexOf("/invitations/"));
  }

  private static void joinByLink(House house, Screen phone, String link) {
    phone.open(link);
    phone.screenshot("join-phone");
    phone.isSound();
    fill(phone, "Your e-mail address", NINA);
    press(phone, "Ask for a code");
    phone.screenshot("code-phone");
    phone.isSound();
    fill(phone, "Six digits", Mails.code(house, NINA));
    press(phone, "Sign in");
    fill(phone, "Your name", "Nina Lehmann");
    fill(phone, "What you do", "roofer");
    fill(phone, "Your business", "Lehmann Dach");
    phone.screenshot("join-profession-phone");
    phone.isSound();
    press(phone, "Ask for a seat");
    assertThat(text(phone)).contains("You asked for a seat in Tuesday Table");
    phone.screenshot("waiting-phone");
  }

  private static void giveSeat(Screen laptop) {
    laptop.page().reload();
    laptop.screenshot("asking-laptop");
    laptop.isSound();
    press(laptop, "Give a seat to Nina Lehmann");
    assertThat(text(laptop)).contains("Seated");
  }

  private static void fill(Screen screen, String label, String text) {
    screen.page().getByLabel(label).fill(text);
  }

  private static void press(Screen screen, String words) {
    Page.GetByRoleOptions name = new Page.GetByRoleOptions().setName(words).setExact(true);
    screen
        .page()
        .getByRole(AriaRole.BUTTON, name)
        .or(screen.page().getByRole(AriaRole.LINK, name))
        .first()
        .click();
  }

  private static String text(Screen screen) {
    return screen.page().locator("main").innerText();
  }
}
