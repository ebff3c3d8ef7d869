package roundtable.meeting.planning;

import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import roundtable.database.Database;
import roundtable.meeting.RunningMeetings;
import roundtable.notices.Outbox;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.SiteAddress;

/** Everything about a meeting before it begins. */
public final class PlanningPages implements Pages {
  private final List<Pages> pages;

  /** How members hear of it. */
  public record Telling(Outbox outbox, SiteAddress site) {}

  public PlanningPages(
      Database database, RunningMeetings running, InstantSource clock, Html html, Telling telling) {
    ChangeMails mails = new ChangeMails(telling.outbox(), telling.site());
    Planning planning = new Planning(database, running, clock, new SecureRandom(), mails);
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
