package roundtable.preparation;

import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.List;
import roundtable.database.Database;
import roundtable.web.Html;
import roundtable.web.Pages;

/** Everything about coming prepared. */
public final class PreparationPages implements Pages {
  private final List<Pages> pages;

  public PreparationPages(
      Database database,
      Suggestions suggestions,
      PreparationLinks links,
      InstantSource clock,
      Html html) {
    pages =
        List.of(
            new SheetPages(new Preparation(database, suggestions, clock), links, database, html),
            new ReadinessPages(database, clock, html));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    pages.forEach(page -> page.addTo(routes));
  }
}
