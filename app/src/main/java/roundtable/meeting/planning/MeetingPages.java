package roundtable.meeting.planning;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Guests;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Meetings.Open;
import roundtable.meeting.Outcome;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Mailing;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** The meetings of a group, for its members. */
final class MeetingPages implements Pages {
  private final Planning planning;
  private final Database database;
  private final Html html;

  MeetingPages(Planning planning, Database database, Html html) {
    this.planning = planning;
    this.database = database;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{id}/meetings", this::all, Audience.SIGNED_IN);
    routes.get("/groups/{id}/next-meeting", this::next, Audience.SIGNED_IN);
    routes.get("/meetings/{id}", this::show, Audience.SIGNED_IN);
    routes.post("/meetings/{id}/cancellation", this::cancel, Audience.SIGNED_IN);
  }

  private void all(Context context) {
    MeetingList list =
        database.read(
            tx -> {
              Membership me = member(tx, context);
              List<Meeting> meetings = Meetings.all(tx, me);
              return new MeetingList(
                  Groups.group(tx, me),
                  me,
                  meetings,
                  new MeetingList.Ended(
                      Plans.cancelled(tx, meetings), Meetings.closed(tx, meetings)),
                  planning.now());
            });
    html.page(context, "meeting/planning/meetings.jte", list);
  }

  private void next(Context context) {
    record Found(Group group, Membership me, Optional<Meeting> meeting) {}
    Optional<Found> found =
        database.read(
            tx ->
                Groups.memberOf(tx, Gate.signedIn(context), Form.id(context, "id"))
                    .map(
                        me ->
                            new Found(
                                Groups.group(tx, me), me, Meetings.next(tx, me, planning.now()))));
    if (found.isEmpty()) {
      nextForGuest(context);
      return;
    }
    Group group = found.get().group();
    Membership me = found.get().me();
    NextMeeting next =
        NextMeeting.of(
            group, me, found.get().meeting().map(one -> screen(group, new Open(one, me), false)));
    if (context.header("HX-Request") != null) {
      html.fragment(context, "meeting/planning/next.jte", next);
    } else {
      html.page(context, "meeting/planning/next-page.jte", next);
    }
  }

  private void nextForGuest(Context context) {
    GuestNext next =
        database.read(
            tx ->
                Guests.guestOf(tx, Gate.signedIn(context), Form.id(context, "id"))
                    .map(group -> GuestNext.of(group, Meetings.next(tx, group, planning.now())))
                    .orElseThrow(NotFoundResponse::new));
    html.fragment(context, "meeting/planning/guest-next.jte", next);
  }

  private void show(Context context) {
    record Found(Open open, Group group, boolean cancelled) {}
    Found found =
        database.read(
            tx -> {
              Open open =
                  Meetings.openTo(tx, Gate.signedIn(context), Form.id(context, "id"))
                      .orElseThrow(NotFoundResponse::new);
              boolean cancelled = !Plans.cancelled(tx, List.of(open.meeting())).isEmpty();
              return new Found(open, Groups.group(tx, open.me()), cancelled);
            });
    html.page(
        context,
        "meeting/planning/meeting.jte",
        screen(found.group(), found.open(), found.cancelled()));
  }

  /** Outside of any reading: a meeting nobody looked at yet is read from the database itself. */
  private MeetingScreen screen(Group group, Open open, boolean cancelled) {
    return new MeetingScreen(
        group, open.me(), planning.live(open.meeting()), cancelled, planning.now());
  }

  private void cancel(Context context) {
    Open open =
        database
            .read(tx -> Meetings.runBy(tx, Gate.signedIn(context), Form.id(context, "id")))
            .orElseThrow(NotFoundResponse::new);
    Outcome outcome = planning.cancel(open);
    Notice.then(
        context,
        "/groups/" + open.meeting().groupId() + "/meetings",
        outcome instanceof Outcome.Refused refused
            ? refused.reason()
            : "Cancelled. " + Mailing.of(context).or("The members are told by mail."));
  }

  private static Membership member(DSLContext tx, Context context) {
    return Groups.memberOf(tx, Gate.signedIn(context), Form.id(context, "id"))
        .orElseThrow(NotFoundResponse::new);
  }
}
