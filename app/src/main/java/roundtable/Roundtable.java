package roundtable;

import io.javalin.router.Endpoint;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import roundtable.access.Gate;
import roundtable.access.Sessions;
import roundtable.database.Database;
import roundtable.live.LiveTopics;
import roundtable.meeting.Admission;
import roundtable.meeting.Joining;
import roundtable.meeting.PersonalLink;
import roundtable.meeting.Prepared;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seats;
import roundtable.meeting.web.DeskPages;
import roundtable.meeting.web.JoinPages;
import roundtable.meeting.web.MeetingBroadcast;
import roundtable.meeting.web.MeetingViews;
import roundtable.meeting.web.Presence;
import roundtable.meeting.web.ProjectorPages;
import roundtable.meeting.web.SeatPages;
import roundtable.meeting.web.Streams;
import roundtable.web.Assets;
import roundtable.web.Cookies;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.WebServer;

/**
 * The whole house, put together by hand in reading order: what each part needs is what its
 * constructor takes.
 */
public final class Roundtable implements AutoCloseable {
  private final Database database;
  private final LiveTopics live;
  private final RunningMeetings running;
  private final Presence presence;
  private final WebServer server;

  public Roundtable(Settings settings, InstantSource clock) {
    database = Database.open(settings.database(), settings.data());
    live = new LiveTopics(clock);
    Assets assets = new Assets();
    Html html = new Html(assets);
    Cookies cookies = new Cookies(settings.behindHttps());

    Sessions sessions = new Sessions(database, clock);
    Gate gate = new Gate(sessions, cookies);

    MeetingViews views = new MeetingViews(database, html, settings.address());
    MeetingBroadcast broadcast = new MeetingBroadcast(views, live);
    running = new RunningMeetings(database, clock, List.of(new Admission()), broadcast);
    presence = new Presence(running, live, clock);
    Seats seats = new Seats(database, cookies);
    Joining joining = new Joining(database, clock, running, seats);
    Streams streams = new Streams(live, running, broadcast, clock);
    Prepared prepared = (context, membership, meeting) -> List.of();
    PersonalLink links = (context, token, meeting) -> Optional.empty();

    List<Pages> pages =
        List.of(
            assets,
            new JoinPages(database, joining, links, streams, html),
            new ProjectorPages(database, running, views, streams, html),
            new DeskPages(database, running, views, streams, html),
            new SeatPages(
                database, new SeatPages.Phones(seats, running, views, streams), html, prepared));
    server =
        new WebServer(new WebServer.Address("0.0.0.0", settings.port()), html, gate, pages).start();
  }

  public int port() {
    return server.port();
  }

  public Database database() {
    return database;
  }

  public RunningMeetings running() {
    return running;
  }

  public List<Endpoint> routes() {
    return server.routes();
  }

  @Override
  public void close() {
    presence.close();
    live.closeAll();
    server.close();
    database.close();
  }
}
