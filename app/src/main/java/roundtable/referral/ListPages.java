package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.group.Insider;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** All of one's referrals, to look through and to take along. */
final class ListPages implements Pages {
  private final Database database;
  private final InstantSource clock;
  private final Html html;

  ListPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  /** The search is posted: what one looks for stays out of the browser's history. */
  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(BoardPages.ALL + "/all", context -> list(context, Filter.NONE), Audience.SIGNED_IN);
    routes.post(
        BoardPages.ALL + "/search", context -> list(context, filter(context)), Audience.SIGNED_IN);
    routes.get(BoardPages.ALL + "/export.csv", this::export, Audience.SIGNED_IN);
  }

  private void list(Context context, Filter filter) {
    ListScreen screen =
        database.read(
            reading -> {
              Insider insider = Doors.insider(reading, context);
              return new ListScreen(insider, filter, all(reading, insider), clock.instant());
            });
    html.page(context, "referral/list.jte", screen);
  }

  private static List<Mine> all(DSLContext reading, Insider insider) {
    List<Mine> all = new ArrayList<>(Referrals.received(reading, insider.membership()));
    all.addAll(Referrals.given(reading, insider.membership()));
    return all;
  }

  private static Filter filter(Context context) {
    Form form = new Form(context);
    return new Filter(
        form.text("q"),
        form.choice("stage", Stage.class).orElse(null),
        form.choice("way", Side.class).orElse(null));
  }

  private void export(Context context) {
    byte[] csv =
        database.read(
            reading -> {
              List<Mine> all = all(reading, Doors.insider(reading, context));
              List<Long> received = all.stream().filter(Mine::receiving).map(Mine::id).toList();
              return Export.of(
                  all, Closings.of(reading, received), Qualities.of(reading, received));
            });
    Export.send(context, "my-referrals.csv", csv);
  }
}
