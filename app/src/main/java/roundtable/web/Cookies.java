package roundtable.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Cookies that no script reads and no other site sends. Behind https they are Secure, and the
 * session's is bound to this host.
 */
public final class Cookies {
  private final boolean secure;

  public Cookies(boolean secure) {
    this.secure = secure;
  }

  /** The name under which the browser itself holds a whole-site cookie to this host alone. */
  public String hostOnly(String name) {
    return secure ? "__Host-" + name : name;
  }

  public void set(Context context, String name, String value, String path, Duration life) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.LAX);
    cookie.setMaxAge((int) life.toSeconds());
    context.cookie(cookie);
  }

  public @Nullable String get(Context context, String name) {
    return context.cookie(name);
  }

  public void drop(Context context, String name, String path) {
    set(context, name, "", path, Duration.ZERO);
  }
}
