package roundtable.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** Bringing a list with a real browser, and a look at every page of it. */
class ClientBrowserTest {
  private static final String LONG =
      "Wohnungsbaugenossenschaft-Friedrichshain-Kreuzberg-und-Umgebung-eingetragene-Genossenschaft";

  private final House house = House.open();
  private final Evening evening = new Evening(house, 3);
  private final Owner bruno = new Owner(evening, 2);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_file_is_brought_stopped_brought_again_and_known_the_second_time() {
    String file = ClientImportTest.companies(10_000);
    try (Screen phone = Browser.phone(house).as(bruno.caller())) {
      Page page = phone.open(bruno.list()).page();
      page.getByText("Bring a file").first().click();
      choose(page, file);
      assertThat(page.getByLabel("E-mail")).hasValue("EMAIL");
      page.getByText("Bring in 10,000 rows").click();
      assertThat(page.locator("progress")).isVisible();
      page.getByText("Stop", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("h1")).hasText("Stopped. Your list is as it was");

      page.getByText("Another file").click();
      choose(page, file);
      page.getByText("Bring in 10,000 rows").click();
      assertThat(page.locator("h1")).hasText("Your list has 10,000 new companies", patiently());
      page.getByText("Another file").click();
      choose(page, file);
      page.getByText("Bring in 10,000 rows").click();
      assertThat(page.locator("h1")).hasText("Nothing new: your list had it all", patiently());
      page.getByText("Look at your list").click();
      assertThat(page.getByText("10,000 companies.")).isVisible();
    }
  }

  @Test
  void a_file_that_is_too_large_is_told_before_it_is_sent() {
    try (Screen laptop = Browser.laptop(house).as(bruno.caller())) {
      Page page = laptop.open(bruno.imports()).page();
      page.getByLabel("The file")
          .setInputFiles(new FilePayload("large.csv", "text/csv", new byte[6 << 20]));
      page.getByText("Look at it").click();
      org.assertj.core.api.Assertions.assertThat(
              page.getByLabel("The file").evaluate("input => input.validationMessage"))
          .asString()
          .startsWith("This file is larger than 5 MB.");
    }
  }

  @Test
  void every_page_is_sound_on_a_phone_and_a_laptop_by_day_and_by_night() {
    Map<String, UnaryOperator<Screen>> pages = pages();
    try (Screen phone = Browser.open(house, Browser.Device.PHONE, ColorScheme.LIGHT);
        Screen laptop = Browser.open(house, Browser.Device.LAPTOP, ColorScheme.DARK)) {
      phone.as(bruno.caller());
      laptop.as(bruno.caller());
      pages.forEach(
          (name, open) -> {
            look(phone, open, "client-" + name + "-phone", ColorScheme.DARK);
            look(laptop, open, "client-" + name + "-laptop", ColorScheme.LIGHT);
          });
    }
  }

  @Test
  void what_cannot_be_taken_is_said_on_the_page_itself() {
    bruno.add("Lindqvist Dental", Kind.PROSPECT, Tie.KNOW_OF);
    try (Screen phone = Browser.phone(house).as(bruno.caller())) {
      assertThat(wrong(phone).page().getByRole(AriaRole.ALERT))
          .containsText("That is not an e-mail address.");
      phone.screenshot("client-one-wrong-phone");
      assertThat(refused(phone).page().getByRole(AriaRole.ALERT)).containsText("This is a PDF.");
      phone.screenshot("client-refused-phone");
    }
  }

  private static void look(
      Screen screen, UnaryOperator<Screen> open, String name, ColorScheme other) {
    open.apply(screen).isSound();
    screen.screenshot(name);
    screen.theme(other);
    screen.screenshot(name + "-" + other.name().toLowerCase(java.util.Locale.ROOT));
    screen.theme(other == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK);
  }

  private Map<String, UnaryOperator<Screen>> pages() {
    Map<String, UnaryOperator<Screen>> pages = new LinkedHashMap<>();
    Owner carla = new Owner(evening, 3);
    String done =
        address(
            bruno.bring(
                "hubspot-companies.csv",
                """
                Company name,Company Domain Name,E-mail,City,Lifecycle Stage
                Harbor Bakery & Café Ltd,harborbakery.example,,Leith,Customer
                %s,wbg-fk.example,nowhere,Berlin,Opportunity
                ,,,Malmö,Lead
                %s,,,,
                Brandt
                """
                    .formatted(LONG, "x".repeat(2_000))));
    bruno.add("Lindqvist Dental", Kind.PROSPECT, Tie.KNOW_OF);
    String unnamed =
        bruno.upload("export(3).csv", "Zeta,Eta\nBrandt,030\n".getBytes(UTF_8)).location();
    String mapping =
        carla
            .upload(
                "customers.csv",
                ("Customer,IBAN,Phone,Annual Revenue\n"
                        + LONG
                        + ",DE1,030 5550134,410000\nMill,,,7\n")
                    .getBytes(UTF_8))
            .location();
    pages.put("list", screen -> screen.open(bruno.list()));
    pages.put("nothing-fits", this::nothingFits);
    pages.put("one", screen -> screen.open(bruno.row("lindqvist")));
    pages.put("one-long", screen -> screen.open(bruno.row("wohnungsbau")));
    pages.put("upload", screen -> screen.open(bruno.imports()));
    pages.put("mapping-no-name", screen -> screen.open(unnamed));
    pages.put("done", screen -> screen.open(done));
    pages.put("mapping", screen -> carlas(screen, carla, mapping));
    pages.put("empty", screen -> carlas(screen, carla, carla.list()));
    return pages;
  }

  private Screen carlas(Screen screen, Owner carla, String address) {
    return screen.as(carla.caller()).open(address);
  }

  private Screen nothingFits(Screen screen) {
    screen.open(bruno.list());
    screen.page().getByLabel("Find a company").fill("zzz");
    screen.page().getByText("Find", new Page.GetByTextOptions().setExact(true)).click();
    return screen;
  }

  private Screen wrong(Screen screen) {
    screen.open(bruno.row("lindqvist"));
    screen.page().getByLabel("E-mail there").fill("nowhere");
    screen.page().getByText("Keep", new Page.GetByTextOptions().setExact(true)).click();
    return screen;
  }

  private Screen refused(Screen screen) {
    screen.open(bruno.imports());
    screen
        .page()
        .getByLabel("The file")
        .setInputFiles(new FilePayload("a.pdf", "text/csv", "%PDF-1.7".getBytes(UTF_8)));
    screen.page().getByText("Look at it").click();
    return screen;
  }

  private static String address(String page) {
    return page.replaceAll("(?s).*href=\"([^\"]*)/problems.csv\".*", "$1");
  }

  private static void choose(Page page, String file) {
    Locator input = page.getByLabel("The file");
    input.setInputFiles(new FilePayload("list.csv", "text/csv", file.getBytes(UTF_8)));
    page.getByText("Look at it").click();
  }

  private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions patiently() {
    return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
        .setTimeout(60_000);
  }
}
