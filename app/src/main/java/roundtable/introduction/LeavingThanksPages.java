package roundtable.introduction;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;
import roundtable.web.Token;

/** Whom somebody has to thank before they leave, and one tap that does it. */
public final class LeavingThanksPages implements Pages {
  private static final String THANKS = "/groups/{group}/leaving/thanks";

  private final Database database;
  private final IntroductionDesk desk;
  private final Html html;

  public LeavingThanksPages(Database database, IntroductionDesk desk, Html html) {
    this.database = database;
    this.desk = desk;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(THANKS, this::show, Audience.SIGNED_IN);
    routes.post(THANKS, this::thank, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    Membership me = member(context);
    List<Mine> hands =
        database.read(reading -> Introductions.of(reading, new Viewer.Member(me.id())));
    html.fragment(
        context,
        "introduction/leaving-thanks.jte",
        LeavingThanks.of(hands, "/groups/" + me.groupId(), Token.fresh().secret()));
  }

  private void thank(Context context) {
    Membership me = member(context);
    desk.thank(context, new Viewer.Member(me.id()));
    Notice.then(
        context, "/groups/" + me.groupId() + "/members/" + me.id() + "/leaving", "Thanked.");
  }

  private Membership member(Context context) {
    return database
        .read(
            reading -> Groups.memberOf(reading, Gate.signedIn(context), Form.id(context, "group")))
        .orElseThrow(NotFoundResponse::new);
  }
}
