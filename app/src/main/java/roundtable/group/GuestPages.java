package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.GroupDoor.To;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** What somebody sees of a group whose seat they gave up, and how either side ends it. */
public final class GuestPages implements Pages {
  private final Database database;
  private final GroupDoor door;
  private final Html html;
  private final InstantSource clock;

  public GuestPages(Database database, GroupDoor door, Html html, InstantSource clock) {
    this.database = database;
    this.door = door;
    this.html = html;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}/guest", this::show, Audience.SIGNED_IN);
    routes.post("/groups/{group}/guest/ending", this::stop, Audience.SIGNED_IN);
    routes.post("/groups/{group}/guests/{guest}/ending", this::end, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    Person me = Gate.signedIn(context);
    long group = Form.id(context, "group");
    html.page(
        context,
        "group/guest.jte",
        new GuestScreen(
            database
                .read(reading -> Guests.guestOf(reading, me, group))
                .orElseThrow(NotFoundResponse::new)));
  }

  private void stop(Context context) {
    Person me = Gate.signedIn(context);
    long id = Form.id(context, "group");
    Group group =
        database.write(
            tx -> {
              Group left = Guests.guestOf(tx, me, id).orElseThrow(NotFoundResponse::new);
              Guests.end(tx, id, me.id(), clock.instant());
              return left;
            });
    Notice.then(context, "/groups", "You are no longer a guest of " + group.name() + ".");
  }

  private void end(Context context) {
    long guest = Form.id(context, "guest");
    boolean ended =
        door.write(
            context,
            To.OFFICERS,
            (tx, insider) -> Guests.end(tx, insider.membership(), guest, clock.instant()));
    if (!ended) {
      throw new NotFoundResponse();
    }
    Notice.then(context, "/groups/" + Form.id(context, "group") + "/members", "No longer a guest.");
  }
}
