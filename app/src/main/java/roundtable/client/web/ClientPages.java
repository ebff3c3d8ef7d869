package roundtable.client.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import roundtable.client.ClientImporting;
import roundtable.client.OwnerChanges;
import roundtable.database.Database;
import roundtable.web.Html;
import roundtable.web.Pages;

/** The private client list: every page of this feature, each its owner's own. */
public final class ClientPages implements Pages {
  private final List<Pages> pages;

  public ClientPages(
      Database database, OwnerChanges changes, ClientImporting importing, Html html) {
    pages =
        List.of(
            new RowPages(database, changes, html),
            new ListPages(database, changes),
            new ImportPages(database, importing, html));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    pages.forEach(page -> page.addTo(routes));
  }
}
