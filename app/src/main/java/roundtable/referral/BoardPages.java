package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.group.Insider;
import roundtable.web.Audience;
import roundtable.web.Html;
import roundtable.web.Pages;

/** A member's own board, and what of it shows on the group's home. */
final class BoardPages implements Pages {
  static final String ALL = "/groups/{group}/referrals";

  private final Database database;
  private final InstantSource clock;
  private final Html html;

  BoardPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(ALL, this::board, Audience.SIGNED_IN);
    routes.get(ALL + "/waiting", this::waiting, Audience.SIGNED_IN);
  }

  private void board(Context context) {
    html.page(context, "referral/board.jte", database.read(reading -> screen(reading, context)));
  }

  private BoardScreen screen(DSLContext reading, Context context) {
    Insider insider = Doors.insider(reading, context);
    return new BoardScreen(
        insider,
        Referrals.received(reading, insider.membership()),
        Referrals.given(reading, insider.membership()),
        Qualities.givenBy(reading, insider.membership()),
        clock.instant());
  }

  /** A part of the home page, or a way there without script. */
  private void waiting(Context context) {
    WaitingScreen screen =
        database.read(
            reading -> {
              Insider insider = Doors.insider(reading, context);
              return new WaitingScreen(
                  insider, Referrals.received(reading, insider.membership()), clock.instant());
            });
    if (context.header("HX-Request") != null) {
      html.fragment(context, "referral/waiting.jte", screen);
    } else {
      context.redirect(screen.insider().path("/referrals"));
    }
  }
}
