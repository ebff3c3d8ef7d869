package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Membership;
import roundtable.group.Tenure;
import roundtable.meeting.Attendance;
import roundtable.referral.LeadDays;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** How often to meet, for the officers who decide it: hours and leads as counts, no money. */
final class CadencePages implements Pages {
  private final Database database;
  private final InstantSource clock;
  private final Html html;

  CadencePages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}/cadence", this::show, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    html.page(
        context,
        "worth/cadence.jte",
        database.<CadenceScreen>read(reading -> read(reading, context)));
  }

  private CadenceScreen read(DSLContext reading, Context context) {
    Person me = Gate.signedIn(context);
    long group = Form.id(context, "group");
    Tenure here =
        Tenure.of(reading, me).stream()
            .filter(one -> one.group().id() == group && one.membership().runsMeetings())
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    List<Membership> seat = List.of(here.membership());
    CadenceRows rows =
        new CadenceRows(here, Attendance.in(reading, seat), LeadDays.in(reading, seat));
    return CadenceScreen.of(rows, LocalDate.ofInstant(clock.instant(), rows.zone()));
  }
}
