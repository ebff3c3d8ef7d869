package roundtable.meeting.planning;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import java.util.Optional;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings.Open;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** The sum of a round, what fits, and choosing it; for officers. */
final class PlannerPages implements Pages {
  private final Planning planning;
  private final Database database;
  private final Html html;

  PlannerPages(Planning planning, Database database, Html html) {
    this.planning = planning;
    this.database = database;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{id}/meetings/new", c -> show(c, forNew(c)), Audience.SIGNED_IN);
    routes.post("/groups/{id}/meetings", this::plan, Audience.SIGNED_IN);
    routes.get("/meetings/{id}/plan", c -> show(c, forChange(c)), Audience.SIGNED_IN);
    routes.post("/meetings/{id}/plan", this::replan, Audience.SIGNED_IN);
  }

  private Planner forNew(Context context) {
    long group = Form.id(context, "id");
    return database
        .read(tx -> Planner.forNew(tx, Gate.signedIn(context), group, planning.now()))
        .orElseThrow(NotFoundResponse::new);
  }

  private Planner forChange(Context context) {
    long meeting = Form.id(context, "id");
    return database
        .read(tx -> Planner.forChange(tx, Gate.signedIn(context), meeting))
        .orElseThrow(NotFoundResponse::new);
  }

  private void show(Context context, Planner planner) {
    Form form = new Form(context);
    Wanted wanted = new PlannerForm(form, planner.usual()).wanted();
    show(context, PlannerScreen.of(planner, form, wanted));
  }

  private void show(Context context, PlannerScreen screen) {
    context.status(screen.form().good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(context, "meeting/planning/planner.jte", screen);
  }

  private void plan(Context context) {
    Planner planner = forNew(context);
    agreed(context, planner)
        .map(agreed -> planning.plan(Gate.signedIn(context), planner.me(), agreed))
        .ifPresent(meeting -> tell(context, meeting));
  }

  private void replan(Context context) {
    Planner planner = forChange(context);
    Open open = planner.open();
    Optional<String> stays = stays(open.meeting());
    if (stays.isPresent()) {
      Notice.then(context, "/meetings/" + open.meeting().id(), stays.get());
      return;
    }
    agreed(context, planner)
        .map(agreed -> planning.replan(Gate.signedIn(context), open, agreed))
        .ifPresent(meeting -> tell(context, meeting));
  }

  /** Why the plan can no longer be changed, if so. */
  private Optional<String> stays(Meeting meeting) {
    if (planning.isCancelled(meeting)) {
      return Optional.of(Planning.CANCELLED);
    }
    return planning.hasBegun(meeting)
        ? Optional.of(
            "The round has begun, so its plan stays. You can still change the order of turns.")
        : Optional.empty();
  }

  /**
   * What was chosen; empty when the page is shown once more. The offer is worked out again from
   * what was asked: nobody's numbers are believed.
   */
  private Optional<Agreed> agreed(Context context, Planner planner) {
    Form form = new Form(context);
    PlannerForm typed = new PlannerForm(form, planner.usual());
    Wanted wanted = typed.wanted();
    typed.refuseThePast(wanted, ZoneId.of(planner.group().timeZone()), planning.now());
    Optional<Agreed> agreed =
        form.choice("offer", Offer.Kind.class)
            .flatMap(kind -> planner.chosen(wanted, kind))
            .filter(chosen -> form.good());
    if (agreed.isEmpty()) {
      show(context, PlannerScreen.of(planner, form, wanted));
    }
    return agreed;
  }

  private static void tell(Context context, Meeting meeting) {
    Notice.then(
        context,
        "/meetings/" + meeting.id() + "/order",
        "Planned. This is the order of turns; change it as you like.");
  }
}
