package roundtable.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around it.
 *
 * @param nonce lets this page's own scripts run, and no others
 * @param person the name of who is signed in
 * @param notice a sentence about what just happened, shown once
 * @param mailing what becomes of mails, as this reader has to be told
 */
public record Shell(
    String nonce,
    @Nullable String person,
    @Nullable String notice,
    Mailing mailing,
    Menu menu,
    Assets assets) {
  public String asset(String path) {
    return assets.address(path);
  }
}
