package roundtable.access;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import roundtable.notices.Carrier;
import roundtable.web.Audience;
import roundtable.web.Cookies;
import roundtable.web.Mailing;

/** Before each matched route: who is this, and may such a one call it? */
public final class Gate implements Handler {
  static final String COOKIE = "session";
  private static final String SESSION = "signed-in-session";

  private final Sessions sessions;
  private final Cookies cookies;
  private final boolean mailsLeave;

  public Gate(Sessions sessions, Cookies cookies, Carrier carrier) {
    this.sessions = sessions;
    this.cookies = cookies;
    mailsLeave = carrier.leavesHere();
  }

  @Override
  public void handle(Context context) {
    String secret = cookies.get(context, cookies.hostOnly(COOKIE));
    Optional<Session> session = secret == null ? Optional.empty() : sessions.of(secret);
    session.ifPresent(known -> remember(context, known));
    Mailing.tell(context, mailsLeave, isOperator(context));
    if (session.isEmpty() && context.routeRoles().contains(Audience.SIGNED_IN)) {
      askToSignIn(context);
    }
    if (context.routeRoles().contains(Audience.OPERATOR) && !isOperator(context)) {
      throw new NotFoundResponse();
    }
  }

  /**
   * Who has signed in. Only on routes for {@link Audience#SIGNED_IN}, where there always is one.
   */
  public static Person signedIn(Context context) {
    return session(context).person();
  }

  /** Who has signed in, on a route that is for others too. */
  public static Optional<Person> maybeSignedIn(Context context) {
    return Optional.ofNullable(context.<Session>attribute(SESSION)).map(Session::person);
  }

  /** The number of this browser's session: what is begun in it ends with it. */
  public static Optional<Long> maybeSession(Context context) {
    return Optional.ofNullable(context.<Session>attribute(SESSION)).map(Session::id);
  }

  /** Whether this is the one who runs the server. */
  public static boolean isOperator(Context context) {
    Session session = context.attribute(SESSION);
    return session != null && session.operator();
  }

  static Session session(Context context) {
    Session session = context.attribute(SESSION);
    if (session == null) {
      throw new UnauthorizedResponse("You are signed out. Sign in and try once more.");
    }
    return session;
  }

  private static void remember(Context context, Session session) {
    context.attribute(SESSION, session);
    context.attribute("person-name", session.person().name());
  }

  private static void askToSignIn(Context context) {
    if (!context.method().name().equals("GET")) {
      throw new UnauthorizedResponse("You are signed out. Sign in and try once more.");
    }
    context.redirect("/sign-in?next=" + URLEncoder.encode(context.path(), StandardCharsets.UTF_8));
    context.skipRemainingHandlers();
  }
}
