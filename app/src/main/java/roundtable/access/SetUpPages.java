package roundtable.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** The one-time address of a new instance. Opening it changes nothing; sending its form uses it. */
public final class SetUpPages implements Pages {
  private final Database database;
  private final Doors doors;
  private final Html html;
  private final InstantSource clock;

  public SetUpPages(Database database, Doors doors, Html html, InstantSource clock) {
    this.database = database;
    this.doors = doors;
    this.html = html;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/set-up/{secret}", this::ask, Audience.LINK);
    routes.post("/set-up/{secret}", this::setUp, Audience.LINK);
  }

  private void ask(Context context) {
    String secret = secret(context);
    html.page(context, "access/set-up.jte", new SetUpScreen(new Form(context), secret));
  }

  private void setUp(Context context) {
    String secret = secret(context);
    Form form = new Form(context);
    String name = PersonName.in(form);
    String email = form.text("email");
    if (!Persons.isEmail(email)) {
      form.problem("email", "That is not a whole address. It looks like ada@example.com.");
    }
    if (!form.good()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      html.page(context, "access/set-up.jte", new SetUpScreen(form, secret));
      return;
    }
    doors.letIn(context, tx -> operator(tx, secret, email, name));
    Notice.then(context, "/groups/new", "You run this server now. Set up the first group.");
  }

  private Person operator(DSLContext tx, String secret, String email, String name) {
    Instant now = clock.instant();
    if (!SetUpLinks.use(tx, secret, now)) {
      throw new NotFoundResponse();
    }
    Person person = Persons.met(tx, email, name, now);
    SetUpLinks.appoint(tx, person, now);
    return person;
  }

  private String secret(Context context) {
    String secret = context.pathParam("secret");
    if (!database.read(reading -> SetUpLinks.works(reading, secret))) {
      throw new NotFoundResponse();
    }
    return secret;
  }
}
