package roundtable.worth;

import com.microsoft.playwright.options.ColorScheme;
import roundtable.testing.Screen;

/** Sound in light and in dark, with a picture of both. */
final class Looks {
  private Looks() {}

  static void at(Screen screen, String name) {
    screen.isSound();
    screen.screenshot(name);
    screen.theme(ColorScheme.DARK);
    screen.isSound();
    screen.screenshot(name + "-dark");
    screen.theme(ColorScheme.LIGHT);
  }
}
