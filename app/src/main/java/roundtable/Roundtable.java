package roundtable;

import io.javalin.router.Endpoint;
import java.time.InstantSource;
import java.util.List;
import roundtable.access.Gate;
import roundtable.access.Sessions;
import roundtable.database.Database;
import roundtable.live.LiveTopics;
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
  private final WebServer server;

  public Roundtable(Settings settings, InstantSource clock) {
    database = Database.open(settings.database(), settings.data());
    live = new LiveTopics(clock);
    Assets assets = new Assets();
    Html html = new Html(assets);
    Cookies cookies = new Cookies(settings.behindHttps());

    Sessions sessions = new Sessions(database, clock);
    Gate gate = new Gate(sessions, cookies);

    List<Pages> pages = List.of(assets);
    server =
        new WebServer(new WebServer.Address("0.0.0.0", settings.port()), html, gate, pages).start();
  }

  public int port() {
    return server.port();
  }

  public Database database() {
    return database;
  }

  public List<Endpoint> routes() {
    return server.routes();
  }

  @Override
  public void close() {
    live.closeAll();
    server.close();
    database.close();
  }
}
