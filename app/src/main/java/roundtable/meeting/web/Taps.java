package roundtable.meeting.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.UUID;
import java.util.regex.Pattern;
import roundtable.meeting.Outcome;
import roundtable.web.Notice;

/** What a tap comes with and what it is told. */
final class Taps {
  private static final int LONGEST_KEY = 64;

  /**
   * What a browser makes a key of. PostgreSQL takes no NUL character, and nobody else needs one.
   */
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");

  private Taps() {}

  /**
   * The key the browser made for the tap, among the keys of the one who tapped: nobody takes a key
   * of somebody else's, or of the server's own. A form without JavaScript has none and is a tap of
   * its own.
   */
  static String key(Context context, String who) {
    return who + "/" + made(context);
  }

  private static String made(Context context) {
    String key = context.header("X-Tap");
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      key = context.formParam("tap");
    }
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      return UUID.randomUUID().toString();
    }
    if (!KEY.matcher(key).matches()) {
      throw new BadRequestResponse(
          "That tap came in pieces and nothing was done. Load the page again and tap once more.");
    }
    return key;
  }

  /** A script is told in a word; a plain form goes back to its page. */
  static void answer(Context context, Outcome outcome, String page) {
    boolean script = context.header("X-Tap") != null;
    switch (outcome) {
      case Outcome.Done done when script ->
          context.status(HttpStatus.NO_CONTENT).header("X-Number", Long.toString(done.now().seq()));
      case Outcome.Refused refused when script ->
          context
              .status(HttpStatus.CONFLICT)
              .contentType("text/plain; charset=utf-8")
              .result(refused.reason());
      case Outcome.Done done -> context.redirect(page, HttpStatus.SEE_OTHER);
      case Outcome.Refused refused -> Notice.then(context, page, refused.reason());
    }
  }
}
