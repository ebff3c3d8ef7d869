package roundtable.demo;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import roundtable.access.Doors;
import roundtable.access.Persons;
import roundtable.meeting.Joining;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Pages;

/**
 * The demo's addresses: they let one browser be Ada at her desk and two members' phones at once, or
 * Ada and Jo with two years behind them. Only the demo has them; a real instance has no such way
 * in.
 */
public final class DemoPages implements Pages {
  private static final Cast.Player FIRST = Cast.players().getFirst();
  private static final Cast.Player NEWCOMER = Cast.players().getLast();

  private final Demo demo;
  private final Doors doors;
  private final Joining joining;

  public DemoPages(Demo demo, Doors doors, Joining joining) {
    this.demo = demo;
    this.doors = doors;
    this.joining = joining;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/demo/table", context -> atTheMeeting(context, "screens/1"), Audience.ANYONE);
    routes.get("/demo/facilitator", context -> atTheMeeting(context, "desks/1"), Audience.ANYONE);
    routes.get("/demo/worth", context -> worth(context, FIRST), Audience.ANYONE);
    routes.get("/demo/newcomer", context -> worth(context, NEWCOMER), Audience.ANYONE);
    routes.get("/demo/phones/{seat}", this::phone, Audience.ANYONE);
  }

  private void atTheMeeting(Context context, String page) {
    DemoGroup group = demo.tonight();
    letIn(context, FIRST);
    context.redirect("/meetings/" + group.meeting().id() + "/" + page);
  }

  private void worth(Context context, Cast.Player who) {
    demo.tonight();
    letIn(context, who);
    context.redirect("/worth");
  }

  private void letIn(Context context, Cast.Player who) {
    doors.letIn(context, tx -> Persons.withEmail(tx, who.email()).orElseThrow());
  }

  private void phone(Context context) {
    DemoGroup group = demo.tonight();
    long seat = Form.id(context, "seat");
    if (seat < 1 || seat > group.members().size()) {
      throw new NotFoundResponse();
    }
    context.redirect(
        joining.sitInvented(context, group.meeting(), group.members().get((int) seat - 1)));
  }
}
