package roundtable.access;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import roundtable.web.Audience;
import roundtable.web.Cookies;

/** Before each matched route: who is this, and may such a one call it? */
public final class Gate implements Handler {
  static final String COOKIE = "session";
  private static final String PERSON = "person";

  private final Sessions sessions;
  private final Cookies cookies;

  public Gate(Sessions sessions, Cookies cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @Override
  public void handle(Context context) {
    String secret = cookies.get(context, cookies.hostOnly(COOKIE));
    Optional<Person> person = secret == null ? Optional.empty() : sessions.person(secret);
    person.ifPresent(known -> remember(context, known));
    if (person.isEmpty() && context.routeRoles().contains(Audience.SIGNED_IN)) {
      askToSignIn(context);
    }
  }

  /**
   * Who has signed in. Only on routes for {@link Audience#SIGNED_IN}, where there always is one.
   */
  public static Person signedIn(Context context) {
    return maybeSignedIn(context).orElseThrow(UnauthorizedResponse::new);
  }

  /** Who has signed in, on a route that is for others too. */
  public static Optional<Person> maybeSignedIn(Context context) {
    return Optional.ofNullable(context.attribute(PERSON));
  }

  private static void remember(Context context, Person person) {
    context.attribute(PERSON, person);
    context.attribute("person-name", person.name());
  }

  private static void askToSignIn(Context context) {
    if (!context.method().name().equals("GET")) {
      throw new UnauthorizedResponse("You are signed out. Sign in and try once more.");
    }
    context.redirect("/sign-in?next=" + URLEncoder.encode(context.path(), StandardCharsets.UTF_8));
    context.skipRemainingHandlers();
  }
}
