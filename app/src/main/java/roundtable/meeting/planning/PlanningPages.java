package roundtable.meeting.planning;

import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import roundtable.database.Database;
import roundtable.meeting.RunningMeetings;
import roundtable.web.Html;
import roundtable.web.Pages;

/** Everything about a meeting before it begins. */
public final class PlanningPages implements Pages {
  private final List<Pages> pages;

  public PlanningPages(Database database, RunningMeetings running, InstantSource clock, Html html) {
    Planning planning = new Planning(database, running, clock, new SecureRandom());
    pages =
        List.of(
            new PlannerPages(planning, database, html),
            new OrderPages(planning, database, html),
            new MeetingPages(planning, database, html));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    pages.forEach(page -> page.addTo(routes));
  }
}
