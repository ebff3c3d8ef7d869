package roundtable.introduction;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Meetings;
import roundtable.meeting.RunningMeetings;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Pages;
import roundtable.web.Place;

/** A member's promises and offers, in one group. */
public final class IntroductionPages implements Pages {
  private static final String ALL = "/groups/{group}/introductions";
  private static final String ONE = ALL + "/{introduction}";

  private final Database database;
  private final RunningMeetings running;
  private final IntroductionDesk desk;

  public IntroductionPages(Database database, RunningMeetings running, IntroductionDesk desk) {
    this.database = database;
    this.running = running;
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/meetings/{meeting}/follow-up", this::followUp, Audience.SIGNED_IN);
    routes.get(
        ALL + "/waiting", context -> desk.waiting(context, viewing(context)), Audience.SIGNED_IN);
    routes.get(ALL, context -> desk.all(context, viewing(context)), Audience.SIGNED_IN);
    routes.get(ONE, context -> desk.one(context, viewing(context)), Audience.SIGNED_IN);
    routes.post(
        ONE + "/steps", context -> desk.step(context, viewing(context)), Audience.SIGNED_IN);
    routes.post(ONE + "/undo", context -> desk.undo(context, viewing(context)), Audience.SIGNED_IN);
    routes.post(
        "/meetings/{meeting}/follow-up/thanks",
        context -> desk.thank(context, afterMeeting(context), false),
        Audience.SIGNED_IN);
    routes.post(
        "/meetings/{meeting}/follow-up/thanks/undo",
        context -> desk.thank(context, afterMeeting(context), true),
        Audience.SIGNED_IN);
  }

  private void followUp(Context context) {
    Meetings.Open open = open(context);
    Viewing viewing = afterMeeting(context, open);
    desk.followUp(context, viewing, FollowUpScreen.Round.of(running.now(open.meeting()), viewing));
  }

  private Viewing afterMeeting(Context context) {
    return afterMeeting(context, open(context));
  }

  private Viewing afterMeeting(Context context, Meetings.Open open) {
    return viewing(
        Gate.signedIn(context), open.me(), "/meetings/" + open.meeting().id() + "/follow-up");
  }

  private Meetings.Open open(Context context) {
    Person me = Gate.signedIn(context);
    long id = Form.id(context, "meeting");
    return database.read(read -> Meetings.openTo(read, me, id)).orElseThrow(NotFoundResponse::new);
  }

  private Viewing viewing(Context context) {
    Person person = Gate.signedIn(context);
    long group = Form.id(context, "group");
    Membership me =
        database
            .read(read -> Groups.memberOf(read, person, group))
            .orElseThrow(NotFoundResponse::new);
    return viewing(person, me, "/groups/" + group + "/introductions");
  }

  private Viewing viewing(Person person, Membership me, String back) {
    Group group = database.read(read -> Groups.group(read, me));
    return new Viewing(
        new Viewer.Member(me.id()),
        "/groups/" + me.groupId() + "/introductions",
        back,
        ZoneId.of(group.timeZone()),
        new Viewing.About(new Place(group.id(), group.name(), "introductions"), person.email()));
  }
}
