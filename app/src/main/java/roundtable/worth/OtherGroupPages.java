package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Cadence;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** Groups one is in that do not meet here. */
final class OtherGroupPages implements Pages {
  private static final int LONGEST = 80;
  private static final int MOST_MINUTES = 480;
  private static final int YEARS = 60;

  private final Database database;
  private final InstantSource clock;
  private final OverviewPages overview;

  OtherGroupPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.overview = new OverviewPages(database, clock, html);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/worth/other-groups", this::add, Audience.SIGNED_IN);
    routes.post(OnePages.ONE + "/removal", this::remove, Audience.SIGNED_IN);
  }

  private void add(Context context) {
    Person me = Gate.signedIn(context);
    Form form = new Form(context);
    ZoneId zone = database.read(reading -> MyGroups.of(reading, me)).zone();
    OtherGroup wanted = read(form, LocalDate.ofInstant(clock.instant(), zone));
    if (!form.good()) {
      overview.show(context, form);
      return;
    }
    GroupKey key = database.write(tx -> OtherGroups.add(tx, me, wanted, clock.instant()));
    Notice.then(context, "/worth/" + key, "It is on your list. Nobody there hears of it.");
  }

  private static OtherGroup read(Form form, LocalDate today) {
    Cadence cadence = form.choice("cadence", Cadence.class).orElse(Cadence.MONTHLY);
    String name = form.required("name", LONGEST, "What is the group called?");
    int minutes =
        form.number("minutes", 10, MOST_MINUTES, "How many minutes is a meeting? 90, for example.");
    return new OtherGroup(0, name, cadence, minutes, joined(form, today));
  }

  private static LocalDate joined(Form form, LocalDate today) {
    try {
      LocalDate joined = LocalDate.parse(form.text("joined"));
      if (!joined.isAfter(today) && joined.isAfter(today.minusYears(YEARS))) {
        return joined;
      }
    } catch (DateTimeParseException e) {
      // Answered below, as a day to come is.
    }
    form.problem("joined", "Since when are you a member? Any day of that month will do.");
    return today;
  }

  private void remove(Context context) {
    Person me = Gate.signedIn(context);
    database.write(
        tx -> {
          MyGroup group = MyGroups.of(tx, me).door(context.pathParam("mine"));
          if (group.key().here()) {
            throw new NotFoundResponse();
          }
          OtherGroups.remove(tx, me, group, clock.instant());
          return group;
        });
    Notice.then(context, "/worth", "It is off your list.");
  }
}
