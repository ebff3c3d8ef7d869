package roundtable.introduction;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seat;
import roundtable.meeting.Seats;
import roundtable.web.Audience;
import roundtable.web.Pages;
import roundtable.web.Place;

/**
 * The same for the phone that holds a seat: a guest's, or that of a member who signed in on it. A
 * phone that came by the link in a mail, or was let in on a member's seat, is sent to sign in.
 */
public final class SeatFollowUpPages implements Pages {
  private static final String SEAT = "/meetings/{meeting}/seats/{seat}/follow-up";
  private static final String ONE = SEAT + "/{introduction}";

  private final Database database;
  private final Seats seats;
  private final RunningMeetings running;
  private final IntroductionDesk desk;

  public SeatFollowUpPages(
      Database database, Seats seats, RunningMeetings running, IntroductionDesk desk) {
    this.database = database;
    this.seats = seats;
    this.running = running;
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(SEAT, this::followUp, Audience.SEAT);
    routes.post(SEAT + "/thanks", context -> thank(context, false), Audience.SEAT);
    routes.post(SEAT + "/thanks/undo", context -> thank(context, true), Audience.SEAT);
    routes.get(ONE, context -> desk.one(context, viewing(context)), Audience.SEAT);
    routes.post(ONE + "/steps", context -> desk.step(context, viewing(context)), Audience.SEAT);
    routes.post(ONE + "/undo", context -> desk.undo(context, viewing(context)), Audience.SEAT);
  }

  private void followUp(Context context) {
    Seats.Held held = held(context);
    LiveMeeting live = running.now(held.meeting());
    if (knownToBeTheirs(held, live)) {
      Viewing viewing = viewing(context, held);
      desk.followUp(context, viewing, FollowUpScreen.Round.of(live, viewing));
    } else {
      context.redirect("/meetings/" + live.id() + "/follow-up");
    }
  }

  private void thank(Context context, boolean undo) {
    desk.thank(context, viewing(context), undo);
  }

  private Viewing viewing(Context context) {
    Seats.Held held = held(context);
    if (!knownToBeTheirs(held, running.now(held.meeting()))) {
      throw new NotFoundResponse();
    }
    return viewing(context, held);
  }

  private Viewing viewing(Context context, Seats.Held held) {
    Group group = database.read(read -> Groups.behindDoor(read, held.meeting().groupId()));
    String base = held.address() + "/follow-up";
    return new Viewing(
        new Viewer.AtSeat(held.meeting().id(), held.seat()),
        base,
        base,
        ZoneId.of(group.timeZone()),
        new Viewing.About(place(context, group), null));
  }

  /** The way back into the group, for whoever is in it. */
  private @Nullable Place place(Context context, Group group) {
    return Gate.maybeSignedIn(context)
        .flatMap(me -> database.read(read -> Groups.memberOf(read, me, group.id())))
        .map(member -> new Place(group.id(), group.name(), "introductions"))
        .orElse(null);
  }

  private static boolean knownToBeTheirs(Seats.Held held, LiveMeeting live) {
    Seat seat = live.room().seat(held.seat());
    return seat != null && (seat.guest() || held.asksList());
  }

  private Seats.Held held(Context context) {
    return seats.held(context).orElseThrow(NotFoundResponse::new);
  }
}
