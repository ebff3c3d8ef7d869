package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.WayBack;

/**
 * The first page: what this is, for a stranger; for a member of one group that group, without a
 * stop on the way; one's groups, for everyone else.
 */
public final class StartPages implements Pages {
  private final Database database;
  private final Html html;

  public StartPages(Database database, Html html) {
    this.database = database;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", this::start, Audience.ANYONE);
    routes.get("/groups", this::groups, Audience.SIGNED_IN);
  }

  private void start(Context context) {
    Optional<Person> me = Gate.maybeSignedIn(context);
    if (me.isPresent()) {
      MyGroupsScreen mine = mine(context, me.get());
      mine.only()
          .ifPresentOrElse(
              group -> context.redirect("/groups/" + group),
              () -> html.page(context, "group/mine.jte", mine));
    } else {
      html.page(
          context,
          "group/welcome.jte",
          new WelcomeScreen(new Form(context), WayBack.of(context).orElse("")));
    }
  }

  private void groups(Context context) {
    html.page(context, "group/mine.jte", mine(context, Gate.signedIn(context)));
  }

  private MyGroupsScreen mine(Context context, Person me) {
    return database.read(
        reading ->
            new MyGroupsScreen(
                me,
                Groups.namesOf(reading, me),
                Guests.groupsOf(reading, me),
                SeatRequests.waitingIn(reading, me),
                Gate.isOperator(context)));
  }
}
