package roundtable.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import roundtable.access.SignInCodes.Outcome;
import roundtable.access.SignInCodes.Typed;
import roundtable.access.SignInCodes.Window;
import roundtable.database.Database;
import roundtable.notices.Outbox;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.Token;

/**
 * Signing in: an address, a mailed code, typed in the window that asked for it. The answers are the
 * same whether or not anyone here has that address.
 */
public final class SignInPages implements Pages {
  private static final String TAB = "sign-in";

  /** The last tab that signed in here, so that nobody else's asking shuts this browser out. */
  private static final String BROWSER = "known-browser";

  private static final Duration KNOWN_FOR = Duration.ofDays(365);
  static final String NO_ADDRESS = "That is not a whole address. It looks like ada@example.com.";
  static final String TOO_MANY =
      "Five codes were asked for at that address within an hour. Use the newest, sign in from a"
          + " browser you have used before, or wait an hour.";
  static final String TOO_LATE =
      "That code has run out: it works for 10 minutes and takes 10 tries. Ask for a new one.";

  private final Database database;
  private final Doors doors;
  private final Outbox outbox;
  private final Html html;
  private final InstantSource clock;

  public SignInPages(
      Database database, Doors doors, Outbox outbox, Html html, InstantSource clock) {
    this.database = database;
    this.doors = doors;
    this.outbox = outbox;
    this.html = html;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/sign-in", this::ask, Audience.ANYONE);
    routes.post("/sign-in", this::send, Audience.ANYONE);
    routes.get("/sign-in/code", this::askForCode, Audience.ANYONE);
    routes.post("/sign-in/code", this::type, Audience.ANYONE);
    routes.post("/sign-out", this::signOut, Audience.ANYONE);
  }

  private void ask(Context context) {
    String next = NextPage.of(context.queryParam("next"));
    if (Gate.maybeSignedIn(context).isPresent()) {
      context.redirect(next);
      return;
    }
    show(context, new Form(context), next);
  }

  private void send(Context context) {
    Form form = new Form(context);
    String next = NextPage.of(form.text("next"));
    String email = Persons.fold(form.text("email"));
    if (!Persons.isEmail(email)) {
      form.problem("email", NO_ADDRESS);
    } else if (!sendCode(context, email)) {
      form.problem("email", TOO_MANY);
    }
    if (form.good()) {
      context.redirect("/sign-in/code" + NextPage.query(next), HttpStatus.SEE_OTHER);
    } else {
      show(context, form, next);
    }
  }

  private boolean sendCode(Context context, String email) {
    Token tab = Token.fresh();
    Window window = new Window(tab.secret(), cookie(context, BROWSER));
    boolean sent = database.write(tx -> AccessMails.sendCode(tx, outbox, window, email, clock));
    if (sent) {
      doors.cookies().set(context, tabCookie(), tab.secret(), "/", SignInCodes.LIFE);
    }
    return sent;
  }

  private void askForCode(Context context) {
    Optional<String> email =
        database.read(reading -> SignInCodes.waitingFor(reading, tab(context), clock.instant()));
    String next = NextPage.of(context.queryParam("next"));
    if (email.isEmpty()) {
      context.redirect("/sign-in" + NextPage.query(next));
    } else {
      html.page(context, "access/code.jte", new CodeScreen(new Form(context), email.get(), next));
    }
  }

  private void type(Context context) {
    Form form = new Form(context);
    Instant now = clock.instant();
    Typed typed = new Typed(form.text("code"), form.text("key"));
    Outcome outcome = database.write(tx -> SignInCodes.type(tx, tab(context), typed, now));
    String next = NextPage.of(form.text("next"));
    switch (outcome) {
      case Outcome.Shown(String email) -> letIn(context, email, next);
      case Outcome.Wrong(int left) -> wrong(context, form, left, next);
      case Outcome.TooLate() when Gate.maybeSignedIn(context).isPresent() ->
          context.redirect(next, HttpStatus.SEE_OTHER);
      case Outcome.TooLate() -> {
        form.problem("email", TOO_LATE);
        show(context, form, next);
      }
    }
  }

  private void letIn(Context context, String email, String next) {
    doors.cookies().set(context, doors.cookies().hostOnly(BROWSER), tab(context), "/", KNOWN_FOR);
    doors.cookies().drop(context, tabCookie(), "/");
    doors.letIn(context, tx -> Persons.met(tx, email, "", clock.instant()));
    context.redirect(next, HttpStatus.SEE_OTHER);
  }

  private void wrong(Context context, Form form, int left, String next) {
    form.problem("code", wrong(left));
    String email =
        database
            .read(reading -> SignInCodes.waitingFor(reading, tab(context), clock.instant()))
            .orElse("your address");
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(context, "access/code.jte", new CodeScreen(form, email, next));
  }

  static String wrong(int left) {
    return "That is not the code. Only the newest one works. %s left."
        .formatted(left == 1 ? "One try is" : left + " tries are");
  }

  private void show(Context context, Form form, String next) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(context, "access/sign-in.jte", new SignInScreen(form, next));
  }

  private void signOut(Context context) {
    doors.signOut(context);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private String tab(Context context) {
    return cookie(context, TAB);
  }

  private String cookie(Context context, String name) {
    @Nullable String kept = doors.cookies().get(context, doors.cookies().hostOnly(name));
    return kept == null ? "" : kept;
  }

  private String tabCookie() {
    return doors.cookies().hostOnly(TAB);
  }
}
