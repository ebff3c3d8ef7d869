package roundtable.referral;

import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.List;
import roundtable.database.Database;
import roundtable.web.Html;
import roundtable.web.Pages;

/** Everything a member sees of referrals. */
public final class ReferralPages implements Pages {
  private final List<Pages> pages;

  public ReferralPages(Database database, InstantSource clock, Html html) {
    Recording recording = new Recording(database, clock);
    Progress progress = new Progress(database, clock);
    pages =
        List.of(
            new BoardPages(database, clock, html),
            new ListPages(database, clock, html),
            new RecordPages(database, recording, clock, html),
            new OnePages(database, progress, clock, html),
            new ClosingPages(database, progress, clock, html),
            new PassingPages(database, clock, html),
            new LeavingPages(database, clock, html),
            new BusinessPages(database, recording, clock, html));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    pages.forEach(page -> page.addTo(routes));
  }
}
