package roundtable.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** What every response says to the browser, and what a write must come with. */
final class Headers {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private Headers() {}

  static String nonce(Context context) {
    String nonce = context.attribute("nonce");
    if (nonce == null) {
      byte[] bytes = new byte[16];
      RANDOM.nextBytes(bytes);
      nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      context.attribute("nonce", nonce);
    }
    return nonce;
  }

  static void add(Context context) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    context.header("Cache-Control", "no-store");
    context.header(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'nonce-"
            + nonce(context)
            + "'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
            + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  }

  /** A write comes from our own pages or from no page at all; another site's form is refused. */
  static void refuseForeignWrites(Context context) {
    if (READS.contains(context.method().name())) {
      return;
    }
    String site = context.header("Sec-Fetch-Site");
    if (site != null ? !OWN_SITE.contains(site) : !originIsOurs(context)) {
      throw new ForbiddenResponse(
          "This did not come from a page of ours. Open the page again and try once more.");
    }
  }

  private static boolean originIsOurs(Context context) {
    String origin = context.header("Origin");
    if (origin == null) {
      return true;
    }
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equals(context.header("Host"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
