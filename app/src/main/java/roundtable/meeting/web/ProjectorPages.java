package roundtable.meeting.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import roundtable.access.Gate;
import roundtable.access.LostRights;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.RunningMeetings;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** The table screen. Any member may put it on a projector; it takes no taps. */
public final class ProjectorPages implements Pages {
  private final Database database;
  private final RunningMeetings running;
  private final MeetingViews views;
  private final Streams streams;
  private final Html html;

  public ProjectorPages(
      Database database, RunningMeetings running, MeetingViews views, Streams streams, Html html) {
    this.database = database;
    this.running = running;
    this.views = views;
    this.streams = streams;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    String screen = "/meetings/{meeting}/screens/{table}";
    routes.get("/meetings/{meeting}/screen", this::first, Audience.SIGNED_IN);
    routes.get(screen, this::show, Audience.SIGNED_IN);
    routes.get(screen + "/stream", this::stream, Audience.SIGNED_IN);
    routes.get(screen + "/changes", this::changes, Audience.SIGNED_IN);
  }

  private void first(Context context) {
    context.redirect("/meetings/" + open(context).id() + "/screens/1");
  }

  private void show(Context context) {
    Meeting meeting = open(context);
    LiveMeeting now = running.now(meeting);
    View.Projector view = view(context, now);
    LivePage.Link link =
        new LivePage.Link(
            "/meetings/" + meeting.id() + "/screens/" + view.table(),
            0,
            0,
            now.seq(),
            streams.millis());
    String title = views.stage(view, now).where().group() + ": the table";
    html.page(
        context, "meeting/projector.jte", new LivePage(title, link, views.regions(view, now), ""));
  }

  private void stream(Context context) {
    Meeting meeting = open(context);
    String who = LostRights.key(Gate.signedIn(context).id());
    streams.stream(context, meeting, view(context, running.now(meeting)), who);
  }

  private void changes(Context context) {
    Meeting meeting = open(context);
    streams.changes(context, meeting, view(context, running.now(meeting)));
  }

  private static View.Projector view(Context context, LiveMeeting now) {
    int table = (int) Form.id(context, "table");
    if (now.round().table(table) == null) {
      throw new NotFoundResponse();
    }
    return new View.Projector(table);
  }

  private Meeting open(Context context) {
    Person me = Gate.signedIn(context);
    return database
        .read(read -> Meetings.openTo(read, me, Form.id(context, "meeting")))
        .orElseThrow(NotFoundResponse::new)
        .meeting();
  }
}
