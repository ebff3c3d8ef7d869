package roundtable.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser with one page open. */
public final class Screen implements AutoCloseable {
  private static final double SMALLEST_TARGET = 44;
  private static final Path PICTURES = Path.of("target/screenshots");

  private final BrowserContext context;
  private final String address;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  Screen(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    page = context.newPage();
    page.onPageError(troubles::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            troubles.add(message.text());
          }
        });
  }

  /** Takes over the cookies of somebody signed in. */
  public Screen as(Caller caller) {
    caller
        .cookies()
        .forEach(
            (name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(address))));
    return this;
  }

  public Screen open(String path) {
    page.navigate(path);
    return this;
  }

  public Page page() {
    return page;
  }

  public void theme(ColorScheme theme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
  }

  /** A picture of the whole page in target/screenshots. */
  public void screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  /**
   * What everyone may expect of any page: axe finds nothing, nothing sticks out, no script fails.
   */
  public void isSound() {
    List<Rule> broken = new AxeBuilder(page).analyze().getViolations();
    assertThat(broken).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("the page fits the width of the screen")
        .isEqualTo(true);
    assertThat(page.locator("summary:visible").all())
        .as("lines one taps to unfold something, 44 px high at least")
        .allMatch(line -> line.boundingBox().height >= SMALLEST_TARGET);
    assertThat(troubles).isEmpty();
  }

  /** What the browser's console said went wrong. */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public void close() {
    context.close();
  }
}
