package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** What time and clients are worth to the member, and what a group costs. */
final class PricesPages implements Pages {
  private final Database database;
  private final InstantSource clock;
  private final OnePages one;

  PricesPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.one = new OnePages(database, clock, html);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(OnePages.ONE + "/prices", this::prices, Audience.SIGNED_IN);
    routes.post(OnePages.ONE + "/terms", this::seat, Audience.SIGNED_IN);
  }

  /** They are the member's own and hold for every group; asked where they are missing. */
  private void prices(Context context) {
    Person me = Gate.signedIn(context);
    Form form = new Form(context);
    MyGroup group =
        database.write(
            tx -> {
              MyGroups mine = MyGroups.of(tx, me);
              MyGroup door = mine.door(context.pathParam("mine"));
              MyPrices prices = new PricesForm(form).prices(mine.prices());
              if (form.good()) {
                PriceRows.state(tx, me, prices, clock.instant());
              }
              return door;
            });
    back(context, group, form);
  }

  private void seat(Context context) {
    Person me = Gate.signedIn(context);
    Form form = new Form(context);
    MyGroup group =
        database.write(
            tx -> {
              MyGroups mine = MyGroups.of(tx, me);
              MyGroup door = mine.door(context.pathParam("mine"));
              SeatTerms terms = new PricesForm(form).seat(mine.prices().currency());
              if (form.good()) {
                PriceRows.state(tx, me, door.key(), terms, clock.instant());
              }
              return door;
            });
    back(context, group, form);
  }

  private void back(Context context, MyGroup group, Form form) {
    if (form.good()) {
      Notice.then(context, group.path(""), "Kept. Only you read it.");
    } else {
      one.show(context, form);
    }
  }
}
