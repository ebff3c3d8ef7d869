package roundtable.referral;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import roundtable.testing.Screen;

/** What one does on a page, by the words on it. */
final class Look {
  private Look() {}

  static Locator button(Screen screen, String words) {
    return screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
  }

  static Locator link(Screen screen, String words) {
    return screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
  }

  static Locator text(Screen screen, String words) {
    return screen.page().getByText(words).first();
  }

  /** Sound in light and in dark, with a picture of both. */
  static void at(Screen screen, String name) {
    screen.isSound();
    screen.screenshot(name);
    screen.theme(ColorScheme.DARK);
    screen.isSound();
    screen.screenshot(name + "-dark");
    screen.theme(ColorScheme.LIGHT);
  }
}
