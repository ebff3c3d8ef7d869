package roundtable.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A sentence about what just happened, carried over the redirect and shown once. */
public final class Notice {
  private static final String COOKIE = "notice";

  private Notice() {}

  /** Redirects (303) and leaves the sentence for the next page. */
  public static void then(Context context, String address, String sentence) {
    Cookie cookie = new Cookie(COOKIE, URLEncoder.encode(sentence, StandardCharsets.UTF_8));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    cookie.setMaxAge(60);
    context.cookie(cookie);
    context.redirect(address, io.javalin.http.HttpStatus.SEE_OTHER);
  }

  static @Nullable String take(Context context) {
    String kept = context.cookie(COOKIE);
    if (kept == null || kept.isBlank()) {
      return null;
    }
    context.removeCookie(COOKIE, "/");
    try {
      return URLDecoder.decode(kept, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
