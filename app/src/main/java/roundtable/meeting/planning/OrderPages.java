package roundtable.meeting.planning;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Meetings.Open;
import roundtable.meeting.Outcome;
import roundtable.meeting.Seat;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** The order of turns: drawn by lot, changed by hand; for officers. */
final class OrderPages implements Pages {
  private final Planning planning;
  private final Database database;
  private final Html html;

  OrderPages(Planning planning, Database database, Html html) {
    this.planning = planning;
    this.database = database;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/meetings/{id}/order", this::show, Audience.SIGNED_IN);
    routes.post("/meetings/{id}/order", this::move, Audience.SIGNED_IN);
    routes.post("/meetings/{id}/draw", this::draw, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    Open open = runBy(context);
    html.page(context, "meeting/planning/order-page.jte", screen(open));
  }

  private void move(Context context) {
    Open open = runBy(context);
    Move move = Move.of(new Form(context).text("move")).orElseThrow(NotFoundResponse::new);
    Order order = move.in(Order.of(planning.live(open.meeting())));
    Outcome outcome = planning.change(open.meeting(), order.command());
    if (context.header("HX-Request") != null) {
      html.fragment(context, "meeting/planning/order.jte", screen(open));
      return;
    }
    String told =
        switch (outcome) {
          case Outcome.Done done -> told(done.now(), move);
          case Outcome.Refused refused -> refused.reason();
        };
    Notice.then(context, "/meetings/" + open.meeting().id() + "/order#seat-" + move.seat(), told);
  }

  private void draw(Context context) {
    Open open = runBy(context);
    Order order = Order.of(planning.live(open.meeting()));
    Outcome outcome = planning.draw(open, order.tables().size(), order.speakers());
    Notice.then(
        context,
        "/meetings/" + open.meeting().id() + "/order",
        outcome instanceof Outcome.Refused refused ? refused.reason() : "Drawn again.");
  }

  private static String told(LiveMeeting live, Move move) {
    Seat seat = live.room().seat(move.seat());
    int place = Order.of(live).placeOf(move.seat());
    String name = seat == null ? "That seat" : seat.name();
    return place == 0 ? name + " listens today." : name + " now speaks " + Words.place(place) + ".";
  }

  private Open runBy(Context context) {
    return database
        .read(tx -> Meetings.runBy(tx, Gate.signedIn(context), Form.id(context, "id")))
        .orElseThrow(NotFoundResponse::new);
  }

  private OrderScreen screen(Open open) {
    LiveMeeting live = planning.live(open.meeting());
    return database.read(
        tx -> OrderScreen.of(Groups.group(tx, open.me()), live, Past.before(tx, open)));
  }
}
