package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;
import roundtable.web.Upload;

/** Bringing another system's report of slips: choose the file, look at it, take it in. */
final class SlipPages implements Pages {
  private static final String ALL = OnePages.ONE + "/slips";
  private static final String ONE = ALL + "/{report}";
  private static final int LONGEST_NAME = 200;
  private static final int MOST_MEETINGS = 500;

  private final Database database;
  private final InstantSource clock;
  private final Html html;

  SlipPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(ALL, context -> choose(context, ""), Audience.SIGNED_IN);
    routes.post(ALL, this::upload, Audience.SIGNED_IN);
    routes.get(ONE, context -> look(context, new Form(context)), Audience.SIGNED_IN);
    routes.post(ONE, this::takeIn, Audience.SIGNED_IN);
  }

  private void choose(Context context, String refused) {
    Person me = Gate.signedIn(context);
    MyGroup group = database.read(reading -> door(reading, context, me));
    if (!refused.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    html.page(
        context, "worth/slips.jte", new SlipScreen(group, refused, null, me, new Form(context)));
  }

  /** Only a group that does not meet here has reports of its own. */
  private static MyGroup door(DSLContext reading, Context context, Person me) {
    MyGroup group = MyGroups.of(reading, me).door(context.pathParam("mine"));
    if (group.here() != null) {
      throw new NotFoundResponse();
    }
    return group;
  }

  private void upload(Context context) throws IOException {
    Person me = Gate.signedIn(context);
    MyGroup group = database.read(reading -> door(reading, context, me));
    Optional<Upload> upload = Upload.in(context);
    if (upload.isEmpty()) {
      choose(context, "No file was chosen. Choose one, then press “Look at it”.");
      return;
    }
    Optional<SlipReport> report = SlipFile.read(upload.get());
    if (report.isEmpty()) {
      choose(
          context,
          "This is no report of slips: it has no columns “From”, “To” and “Slip Type”, or is larger than 5 MB. Export the slips audit report and bring that file.");
      return;
    }
    String name = upload.get().fileName();
    SlipReports.Waiting wanted =
        new SlipReports.Waiting(
            0, group.key(), name.substring(0, Math.min(LONGEST_NAME, name.length())), report.get());
    long id = database.write(tx -> SlipReports.keep(tx, me, wanted, clock.instant()));
    context.redirect(group.path("/slips/" + id), HttpStatus.SEE_OTHER);
  }

  private void look(Context context, Form form) {
    Person me = Gate.signedIn(context);
    SlipScreen screen =
        database.read(
            reading -> {
              MyGroup group = door(reading, context, me);
              return new SlipScreen(group, "", waiting(reading, context, me, group), me, form);
            });
    if (!form.good()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    html.page(context, "worth/slips.jte", screen);
  }

  private static SlipReports.Waiting waiting(
      DSLContext reading, Context context, Person me, MyGroup group) {
    return SlipReports.of(reading, me, group, Form.id(context, "report"))
        .orElseThrow(NotFoundResponse::new);
  }

  private void takeIn(Context context) {
    Person me = Gate.signedIn(context);
    MyGroup group = database.read(reading -> door(reading, context, me));
    LocalDate today = LocalDate.ofInstant(clock.instant(), group.zone());
    Form form = new Form(context);
    String name = form.required("me", LONGEST_NAME, "Which of them are you?");
    LocalDate from = day(form, "from", today);
    LocalDate until = day(form, "until", today);
    int meetings =
        form.number("meetings", 0, MOST_MEETINGS, "At how many meetings were you? 0 if none.");
    if (form.good() && !from.isBefore(until)) {
      form.problem("until", "The last day comes after the first.");
    }
    if (!form.good()) {
      look(context, form);
      return;
    }
    if (group.before(from)) {
      form.problem("from", group.notYet());
      look(context, form);
      return;
    }
    database
        .write(tx -> takeIn(tx, context, me, new SlipIntake.Cover(name, from, until, meetings)))
        .then(context);
  }

  private record Taken(MyGroup group, int added) {
    void then(Context context) {
      Notice.then(
          context,
          group.path(""),
          added == 0
              ? "Nothing in it was new."
              : "%s in. The file itself is deleted.".formatted(VerdictWords.rows(added)));
    }
  }

  private Taken takeIn(DSLContext tx, Context context, Person me, SlipIntake.Cover cover) {
    MyGroups mine = MyGroups.of(tx, me);
    MyGroup group = door(tx, context, me);
    SlipReports.Waiting waiting = waiting(tx, context, me, group);
    int added =
        new SlipIntake(waiting.report(), cover, group, mine.prices())
            .write(tx, me, clock.instant());
    SlipReports.end(tx, me, waiting, clock.instant());
    return new Taken(group, added);
  }

  private static LocalDate day(Form form, String field, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(form.text(field));
      if (!day.isAfter(today)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, as a day to come is.
    }
    form.problem(field, "Which day? The report tells none, so say the time it covers.");
    return today;
  }
}
