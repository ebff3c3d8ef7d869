package roundtable.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.SignInCodes.Outcome;
import roundtable.access.SignInCodes.Typed;
import roundtable.access.SignInCodes.Window;
import roundtable.database.Database;
import roundtable.notices.Outbox;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;
import roundtable.web.Token;

/**
 * Another address of one's own: whoever reads the mail there types the code here. The old address
 * hears of it, and every other device is signed out.
 */
public final class AddressPages implements Pages {
  private static final String TAB = "new-address";

  private final Database database;
  private final Doors doors;
  private final Outbox outbox;
  private final Html html;
  private final InstantSource clock;

  public AddressPages(
      Database database, Doors doors, Outbox outbox, Html html, InstantSource clock) {
    this.database = database;
    this.doors = doors;
    this.outbox = outbox;
    this.html = html;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/me/address", this::ask, Audience.SIGNED_IN);
    routes.get("/me/address", this::askForCode, Audience.SIGNED_IN);
    routes.post("/me/address/code", this::type, Audience.SIGNED_IN);
  }

  private void ask(Context context) {
    Form form = new Form(context);
    String email = Persons.fold(form.text("email"));
    if (!Persons.isEmail(email)) {
      form.problem("email", SignInPages.NO_ADDRESS);
    } else if (email.equals(Gate.signedIn(context).email())) {
      form.problem("email", "That is your address already.");
    } else if (!sendCode(context, email)) {
      form.problem("email", SignInPages.TOO_MANY);
    }
    if (form.good()) {
      context.redirect("/me/address", HttpStatus.SEE_OTHER);
    } else {
      MePages.show(context, html, form);
    }
  }

  private boolean sendCode(Context context, String email) {
    Token tab = Token.fresh();
    Window window = new Window(tab.secret(), "");
    boolean sent = database.write(tx -> AccessMails.sendCode(tx, outbox, window, email, clock));
    if (sent) {
      doors.cookies().set(context, tabCookie(), tab.secret(), "/", SignInCodes.LIFE);
    }
    return sent;
  }

  private void askForCode(Context context) {
    Optional<String> email = waiting(context);
    if (email.isEmpty()) {
      context.redirect("/me");
    } else {
      show(context, new Form(context), email.get());
    }
  }

  private Optional<String> waiting(Context context) {
    return database.read(reading -> SignInCodes.waitingFor(reading, tab(context), clock.instant()));
  }

  private void show(Context context, Form form, String email) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(context, "access/address.jte", new CodeScreen(form, email, ""));
  }

  private void type(Context context) {
    Form form = new Form(context);
    Typed typed = new Typed(form.text("code"), form.text("key"));
    Outcome outcome =
        database.write(tx -> SignInCodes.type(tx, tab(context), typed, clock.instant()));
    switch (outcome) {
      case Outcome.Shown(String email) -> move(context, email);
      case Outcome.Wrong(int left) -> {
        form.problem("code", SignInPages.wrong(left));
        show(context, form, waiting(context).orElse("your address"));
      }
      case Outcome.TooLate() -> {
        form.problem("email", SignInPages.TOO_LATE);
        MePages.show(context, html, form);
      }
    }
  }

  private void move(Context context, String email) {
    Session session = Gate.session(context);
    boolean moved = database.write(tx -> move(tx, session.person(), email));
    doors.cookies().drop(context, tabCookie(), "/");
    if (moved) {
      doors.endOthers(session);
    }
    Notice.then(
        context,
        "/me",
        moved
            ? "From now on you sign in with " + email + ". Your other devices were signed out."
            : "Somebody signs in with that address already. Sign out, and sign in with it.");
  }

  /** The code was typed by who reads the new address; the old one is told in the same breath. */
  private boolean move(DSLContext tx, Person me, String email) {
    boolean free = me.email().equals(email) || Persons.move(tx, me, email);
    if (free && !me.email().equals(email)) {
      outbox.put(tx, AccessMails.moved(me.email(), email));
      LeftAddresses.leave(tx, me, clock.instant());
    }
    return free;
  }

  private String tab(Context context) {
    @Nullable String kept = doors.cookies().get(context, tabCookie());
    return kept == null ? "" : kept;
  }

  private String tabCookie() {
    return doors.cookies().hostOnly(TAB);
  }
}
