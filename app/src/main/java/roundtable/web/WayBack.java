package roundtable.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a phone without an account was last: shown to that phone alone, on the front page. It is an
 * address and no key; the page behind it asks for its own.
 */
public final class WayBack {
  private static final String COOKIE = "way-back";
  private static final Pattern ADDRESS = Pattern.compile("(/[a-z0-9]+){1,4}");

  private WayBack() {}

  public static void remember(Context context, Cookies cookies, String address, Duration life) {
    cookies.set(context, COOKIE, address, "/", life);
  }

  public static Optional<String> of(Context context) {
    @Nullable String kept = context.cookie(COOKIE);
    return Optional.ofNullable(kept).filter(address -> ADDRESS.matcher(address).matches());
  }
}
