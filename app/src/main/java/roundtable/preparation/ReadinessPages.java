package roundtable.preparation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Speakers;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** How far the sheets for a group's next meeting are. */
final class ReadinessPages implements Pages {
  private final Database database;
  private final InstantSource clock;
  private final Html html;

  ReadinessPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{id}/preparation", this::show, Audience.SIGNED_IN);
    routes.get("/meetings/{id}/readiness", this::atTheDesk, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    ReadinessScreen screen = database.read(tx -> screen(tx, context));
    if (context.header("HX-Request") != null) {
      html.fragment(context, "preparation/readiness.jte", screen);
    } else {
      html.page(context, "preparation/readiness-page.jte", screen);
    }
  }

  /** Whoever runs a meeting sees at the desk who has prepared. */
  private void atTheDesk(Context context) {
    ReadinessScreen.Next next =
        database.read(
            tx ->
                Meetings.runBy(tx, Gate.signedIn(context), Form.id(context, "id"))
                    .map(open -> next(tx, open.me(), open.meeting()))
                    .orElseThrow(NotFoundResponse::new));
    html.fragment(context, "preparation/desk.jte", next);
  }

  private ReadinessScreen screen(DSLContext tx, Context context) {
    Membership me =
        Groups.memberOf(tx, Gate.signedIn(context), Form.id(context, "id"))
            .orElseThrow(NotFoundResponse::new);
    return new ReadinessScreen(
        Groups.group(tx, me),
        me,
        Meetings.next(tx, me, clock.instant()).map(meeting -> next(tx, me, meeting)).orElse(null));
  }

  private static ReadinessScreen.Next next(DSLContext tx, Membership me, Meeting meeting) {
    Sheet mine = Sheets.of(tx, new Sheets.Key(me.id(), meeting.id()));
    return new ReadinessScreen.Next(
        meeting,
        mine.readiness(),
        new Coach(mine).sentence(),
        me.runsMeetings() ? rows(tx, me, meeting) : List.of());
  }

  private static List<ReadinessScreen.Row> rows(DSLContext tx, Membership me, Meeting meeting) {
    Speakers speakers = Speakers.in(tx, meeting);
    List<Membership> members =
        Groups.membersOf(tx, me).stream().filter(one -> speakers.include(one.id())).toList();
    Map<Long, Readiness> readiness =
        Sheets.readiness(tx, meeting.id(), members.stream().map(Membership::id).toList());
    return members.stream()
        .map(
            one ->
                new ReadinessScreen.Row(
                    one.name(), readiness.getOrDefault(one.id(), Readiness.NOTHING)))
        .toList();
  }
}
