package roundtable.overlap;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/**
 * Makes every answer alike from outside: the same number of bytes, uncompressed, at a fixed beat
 * after the request, with the work done inside it.
 */
final class SameShape {
  static final int BYTES = 4_096;

  /** Longer than the work takes; a slow one waits for the next beat. */
  static final Duration BEAT = Duration.ofMillis(150);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final InstantSource clock;

  SameShape(InstantSource clock) {
    this.clock = clock;
  }

  Instant started() {
    return clock.instant();
  }

  void await(Instant started) {
    long beat = BEAT.toMillis();
    long spent = Math.max(0, Duration.between(started, clock.instant()).toMillis());
    try {
      Thread.sleep(beat - spent % beat);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends a fragment, filled up with noise that no proxy on the way can press together. */
  static void send(Context context, String html) {
    context.disableCompression();
    context.header("Cache-Control", "no-store, no-transform");
    context.contentType("text/html; charset=utf-8").result(filled(html));
  }

  private static byte[] filled(String html) {
    int rest = BYTES - html.getBytes(StandardCharsets.UTF_8).length - "<!---->".length();
    if (rest < 0) {
      throw new IllegalStateException("an answer longer than all others");
    }
    byte[] noise = new byte[rest];
    RANDOM.nextBytes(noise);
    String letters = Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
    return (html + "<!--" + letters.substring(0, rest).replace('-', '.') + "-->")
        .getBytes(StandardCharsets.UTF_8);
  }
}
