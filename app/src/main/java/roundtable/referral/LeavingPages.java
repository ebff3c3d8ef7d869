package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.group.Membership;
import roundtable.web.Audience;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.Token;

/** What is still open between somebody who thinks of leaving and the others. */
final class LeavingPages implements Pages {
  private final Database database;
  private final InstantSource clock;
  private final Html html;

  LeavingPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}/leaving/referrals", this::show, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    LeavingPart part =
        database.read(
            reading -> {
              Insider insider = Doors.insider(reading, context);
              Membership me = insider.membership();
              List<Mine> received = LeavingPart.open(Referrals.received(reading, me), insider);
              return new LeavingPart(
                  insider,
                  Groups.membersOf(reading, me),
                  received,
                  LeavingPart.open(Referrals.given(reading, me), insider),
                  Contacts.of(reading, received),
                  clock.instant(),
                  Token.fresh().secret());
            });
    html.fragment(context, "referral/leaving.jte", part);
  }
}
