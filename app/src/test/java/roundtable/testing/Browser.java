package roundtable.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium, started once a test run. Each screen is a device of its own: its
 * size, its cookies. Playwright belongs to the thread that started it, so open screens from the
 * test's.
 */
public final class Browser {
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /**
   * Milliseconds until what is not there is missing: where three runs share two cores, 5 s is a
   * page.
   */
  private static final double PATIENCE = 20_000;

  private Browser() {}

  /** What people hold or look at. */
  public enum Device {
    PHONE(390, 844),
    LAPTOP(1280, 800),
    PROJECTOR(1920, 1080);

    private final int width;
    private final int height;

    Device(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** Started by the first screen, ended with the run. */
  private static final class Chromium {
    static final com.microsoft.playwright.Browser STARTED = start();

    private static com.microsoft.playwright.Browser start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      String path = System.getenv().getOrDefault("ROUNDTABLE_CHROMIUM", "/usr/bin/chromium");
      return playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(path)).setArgs(FLAGS));
    }
  }

  public static Screen phone(House house) {
    return open(house, Device.PHONE, ColorScheme.LIGHT);
  }

  public static Screen laptop(House house) {
    return open(house, Device.LAPTOP, ColorScheme.LIGHT);
  }

  public static Screen projector(House house) {
    return open(house, Device.PROJECTOR, ColorScheme.DARK);
  }

  /** Motion is reduced, so that a picture taken twice is the same picture. */
  public static Screen open(House house, Device device, ColorScheme theme) {
    return open(house.address(), device, theme);
  }

  public static Screen open(String address, Device device, ColorScheme theme) {
    BrowserContext context =
        Chromium.STARTED.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(device.width, device.height)
                .setHasTouch(device == Device.PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setColorScheme(theme));
    return new Screen(context, address);
  }
}
