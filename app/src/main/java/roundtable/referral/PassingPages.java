package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.web.Audience;
import roundtable.web.Html;
import roundtable.web.Pages;

/** Who passes to whom, for officers: counts, no companies, no amounts. */
final class PassingPages implements Pages {
  private final Database database;
  private final InstantSource clock;
  private final Html html;

  PassingPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}/passing", this::show, Audience.SIGNED_IN);
    routes.get("/groups/{group}/passing.csv", this::export, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    html.page(context, "referral/passing.jte", screen(context));
  }

  private void export(Context context) {
    Export.send(context, "who-passes-to-whom.csv", Export.csv(screen(context).table()));
  }

  private PassingScreen screen(Context context) {
    return database.read(
        reading -> {
          Insider insider = Doors.officer(reading, context);
          LocalDate since = LocalDate.ofInstant(clock.instant(), insider.zone()).minusYears(1);
          return new PassingScreen(
              insider,
              Groups.membersOf(reading, insider.membership()),
              Passing.counts(reading, insider.membership(), since),
              since);
        });
  }
}
