package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** All my groups side by side. */
final class OverviewPages implements Pages {
  private final Database database;
  private final InstantSource clock;
  private final Html html;

  OverviewPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/worth", context -> show(context, new Form(context)), Audience.SIGNED_IN);
  }

  /** Also when a form on it comes back. */
  void show(Context context, Form form) {
    Person me = Gate.signedIn(context);
    Book book = database.read(reading -> Book.of(reading, me, clock.instant()));
    if (!form.good()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    html.page(context, "worth/all.jte", OverviewScreen.of(book, form));
  }
}
