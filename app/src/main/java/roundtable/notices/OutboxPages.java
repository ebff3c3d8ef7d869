package roundtable.notices;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Html;
import roundtable.web.Pages;

/** Whoever runs the server sees what was sent; the words only where mails can't leave it. */
public final class OutboxPages implements Pages {
  private final Database database;
  private final Outbox outbox;
  private final Html html;
  private final boolean leavesHere;

  public OutboxPages(Database database, Outbox outbox, Html html, Carrier carrier) {
    this.database = database;
    this.outbox = outbox;
    this.html = html;
    leavesHere = carrier.leavesHere();
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/outbox", this::show, Audience.OPERATOR);
  }

  private void show(Context context) {
    List<Posted> mails = database.read(outbox::newest);
    html.page(context, "notices/outbox.jte", new OutboxScreen(leavesHere, mails));
  }
}
