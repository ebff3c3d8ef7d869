package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/**
 * Setting up a group. For whoever runs the server, and for members of a group here: a stranger who
 * signs in can't make this server write invitations.
 */
public final class FoundingPages implements Pages {
  private static final int MEETING_MINUTES = 90;
  private static final int TURN_SECONDS = 300;

  /** A double click, or the button pressed again on a slow line. */
  private static final Duration SAME_FORM = Duration.ofMinutes(2);

  private final Database database;
  private final Html html;
  private final InstantSource clock;
  private final List<ProgrammeChoice> programmes;

  public FoundingPages(
      Database database, Html html, InstantSource clock, List<ProgrammeChoice> programmes) {
    this.database = database;
    this.html = html;
    this.clock = clock;
    this.programmes = programmes;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/new", this::ask, Audience.SIGNED_IN);
    routes.post("/groups", this::found, Audience.SIGNED_IN);
  }

  private void ask(Context context) {
    letFound(context);
    show(context, new Form(context));
  }

  private void found(Context context) {
    letFound(context);
    Form form = new Form(context);
    Group wanted = new GroupForm(form, programmes).wanted();
    Profession profession = ProfessionForm.in(form);
    Person me = Gate.signedIn(context);
    String name = me.name().isEmpty() ? form.required("me", 80, "Tell us your name.") : me.name();
    if (!form.good()) {
      show(context, form);
      return;
    }
    long id = database.write(tx -> found(tx, me, name, wanted, profession));
    Notice.then(context, "/groups/" + id, wanted.name() + " is set up.");
  }

  private long found(DSLContext tx, Person me, String name, Group wanted, Profession profession) {
    Instant now = clock.instant();
    Persons.rename(tx, me, name);
    return Groups.foundedSince(tx, me, wanted.name(), now.minus(SAME_FORM))
        .orElseGet(() -> found(tx, me, wanted, profession, now));
  }

  private static long found(
      DSLContext tx, Person me, Group wanted, Profession profession, Instant now) {
    long group = Groups.found(tx, me, wanted, now);
    long seat = Groups.join(tx, me, group, profession, now);
    Offices.give(tx, Office.FACILITATOR, seat, me, now);
    return group;
  }

  private void letFound(Context context) {
    Person me = Gate.signedIn(context);
    if (!Gate.isOperator(context) && database.read(reading -> Groups.of(reading, me)).isEmpty()) {
      throw new NotFoundResponse();
    }
  }

  private void show(Context context, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(
        context,
        "group/new.jte",
        new FoundingScreen(
            new GroupFormScreen(form, usual(context), programmes),
            Gate.signedIn(context).name().isEmpty()));
  }

  /** Most groups: ninety minutes twice a month, where the server and its founder's browser are. */
  private Group usual(Context context) {
    String country =
        context.req().getLocale().getCountry().isEmpty()
            ? "US"
            : context.req().getLocale().getCountry();
    return new Group(
        -1,
        "",
        "group",
        country,
        GroupFormScreen.nearestCity(),
        new Setting(
            Cadence.TWICE_A_MONTH, programmes.getFirst().key(), MEETING_MINUTES, TURN_SECONDS));
  }
}
