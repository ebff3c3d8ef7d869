package roundtable.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** My name and address, and the devices I am signed in with. */
public final class MePages implements Pages {
  private final Database database;
  private final Sessions sessions;
  private final Doors doors;
  private final Html html;

  public MePages(Database database, Sessions sessions, Doors doors, Html html) {
    this.database = database;
    this.sessions = sessions;
    this.doors = doors;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/me", this::show, Audience.SIGNED_IN);
    routes.post("/me", this::rename, Audience.SIGNED_IN);
    routes.get("/me/devices", this::devices, Audience.SIGNED_IN);
    routes.post("/me/devices/{session}/ending", this::end, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    show(context, html, new Form(context));
  }

  static void show(Context context, Html html, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(
        context,
        "access/me.jte",
        new MeScreen(form, Gate.signedIn(context), Gate.isOperator(context)));
  }

  private void rename(Context context) {
    Form form = new Form(context);
    String name = PersonName.in(form);
    if (!form.good()) {
      show(context, html, form);
      return;
    }
    Person me = Gate.signedIn(context);
    database.<Boolean>write(
        tx -> {
          Persons.rename(tx, me, name);
          return true;
        });
    Notice.then(context, "/me", "Saved. The others now read " + name + ".");
  }

  private void devices(Context context) {
    List<Device> devices = sessions.devicesOf(Gate.session(context));
    html.page(context, "access/devices.jte", new DevicesScreen(devices));
  }

  private void end(Context context) {
    if (!doors.end(Gate.signedIn(context), Form.id(context, "session"))) {
      throw new NotFoundResponse();
    }
    Notice.then(context, "/me/devices", "Signed out there.");
  }
}
