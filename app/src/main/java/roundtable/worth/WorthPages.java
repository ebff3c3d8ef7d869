package roundtable.worth;

import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.List;
import roundtable.database.Database;
import roundtable.web.Html;
import roundtable.web.Pages;

/** What a group is worth to its member: every page of this feature, each its reader's own. */
public final class WorthPages implements Pages {
  private final List<Pages> pages;

  public WorthPages(Database database, InstantSource clock, Html html) {
    pages =
        List.of(
            new OverviewPages(database, clock, html),
            new OnePages(database, clock, html),
            new CadencePages(database, clock, html),
            new PricesPages(database, clock, html),
            new EntryPages(database, clock, html),
            new LeadPages(database, clock, html),
            new OtherGroupPages(database, clock, html),
            new SlipPages(database, clock, html));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    pages.forEach(page -> page.addTo(routes));
  }
}
