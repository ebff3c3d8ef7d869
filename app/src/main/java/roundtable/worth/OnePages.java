package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.Token;

/** One group's worth, and the way to it from the group. */
final class OnePages implements Pages {
  static final String ONE = "/worth/{mine}";

  private final Database database;
  private final InstantSource clock;
  private final Html html;

  OnePages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(ONE, context -> show(context, new Form(context)), Audience.SIGNED_IN);
    routes.get("/groups/{group}/worth", this::door, Audience.SIGNED_IN);
  }

  /** Also when a form on it comes back. */
  void show(Context context, Form form) {
    Person me = Gate.signedIn(context);
    Book book = database.read(reading -> Book.of(reading, me, clock.instant()));
    MyGroup group = book.mine().door(context.pathParam("mine"));
    if (!form.good()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    html.page(context, "worth/one.jte", OneScreen.of(book, group, form, Token.fresh().secret()));
  }

  /** A line on the group's home that gives nothing away, or the way to the page. */
  private void door(Context context) {
    Person me = Gate.signedIn(context);
    long group = Form.id(context, "group");
    GroupKey key =
        database.read(
            reading ->
                Groups.memberOf(reading, me, group)
                    .map(seat -> GroupKey.seat(seat.id()))
                    .orElseThrow(NotFoundResponse::new));
    if (context.header("HX-Request") != null) {
      html.fragment(context, "worth/door.jte", key);
    } else {
      context.redirect("/worth/" + key);
    }
  }
}
