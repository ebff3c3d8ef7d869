package roundtable.introduction;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seat;
import roundtable.meeting.Seats;
import roundtable.web.Audience;
import roundtable.web.Pages;

/**
 * The same for the phone that holds a seat: a guest's, or a member's own. A phone that was let in
 * on a member's seat without being known as theirs is sent to sign in.
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
      Viewing viewing = viewing(held);
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
    return viewing(held);
  }

  private Viewing viewing(Seats.Held held) {
    String zone =
        database.read(read -> Groups.behindDoor(read, held.meeting().groupId()).timeZone());
    String base = held.address() + "/follow-up";
    return new Viewing(
        new Viewer.AtSeat(held.meeting().id(), held.seat()),
        base,
        base,
        ZoneId.of(zone),
        new Viewing.About(null, null));
  }

  private static boolean knownToBeTheirs(Seats.Held held, LiveMeeting live) {
    Seat seat = live.room().seat(held.seat());
    return seat != null && (seat.guest() || held.proven());
  }

  private Seats.Held held(Context context) {
    return seats.held(context).orElseThrow(NotFoundResponse::new);
  }
}
