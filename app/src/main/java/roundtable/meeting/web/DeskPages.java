package roundtable.meeting.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.jspecify.annotations.Nullable;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Meetings;
import roundtable.meeting.Outcome;
import roundtable.meeting.Room;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seat;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** The facilitator's desk. Any officer may open it; one at a time leads. */
public final class DeskPages implements Pages {
  private static final String MEETING = "/meetings/{meeting}";

  private final Database database;
  private final RunningMeetings running;
  private final MeetingViews views;
  private final Streams streams;
  private final Html html;

  public DeskPages(
      Database database, RunningMeetings running, MeetingViews views, Streams streams, Html html) {
    this.database = database;
    this.running = running;
    this.views = views;
    this.streams = streams;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    String desk = MEETING + "/desks/{table}";
    routes.get(MEETING + "/facilitator", this::first, Audience.SIGNED_IN);
    routes.get(desk, this::show, Audience.SIGNED_IN);
    routes.get(desk + "/stream", this::stream, Audience.SIGNED_IN);
    routes.get(desk + "/changes", this::changes, Audience.SIGNED_IN);
    routes.post(desk + "/steps", this::step, Audience.SIGNED_IN);
    routes.post(desk + "/mentions", this::mention, Audience.SIGNED_IN);
    routes.post(desk + "/mentions/{mention}/withdrawal", this::withdraw, Audience.SIGNED_IN);
    routes.post(desk + "/attendances", this::attendance, Audience.SIGNED_IN);
    routes.post(desk + "/removals", this::remove, Audience.SIGNED_IN);
    routes.post(desk + "/answers", this::answer, Audience.SIGNED_IN);
    routes.post(desk + "/lead", this::lead, Audience.SIGNED_IN);
  }

  private void first(Context context) {
    context.redirect("/meetings/" + desk(context).meeting().id() + "/desks/1");
  }

  private void show(Context context) {
    Meetings.Open open = desk(context);
    LiveMeeting now = running.now(open.meeting());
    View.Desk view = view(context, now);
    LivePage.Link link =
        new LivePage.Link(address(context), open.me().personId(), 0, now.seq(), streams.millis());
    String title = views.stage(view, now).where().group() + ": running the round";
    html.page(context, "meeting/desk.jte", new LivePage(title, link, views.regions(view, now), ""));
  }

  private void stream(Context context) {
    Meetings.Open open = desk(context);
    LiveMeeting now = running.now(open.meeting());
    View.Desk view = view(context, now);
    streams.stream(context, open.meeting(), view, Presence.key(open.me().personId()));
  }

  private void changes(Context context) {
    Meetings.Open open = desk(context);
    streams.changes(context, open.meeting(), view(context, running.now(open.meeting())));
  }

  private void step(Context context) {
    Form form = new Form(context);
    int table = (int) Form.id(context, "table");
    Integer seat = seat(form);
    led(context, Steps.command(form, table, seat));
  }

  private void mention(Context context) {
    int table = (int) Form.id(context, "table");
    led(context, new MeetingCommand.MentionCompany(table, null, Spoken.typed(context)));
  }

  private void withdraw(Context context) {
    int mention = (int) Form.id(context, "mention");
    led(context, new MeetingCommand.WithdrawMention(mention, null));
  }

  private void attendance(Context context) {
    Form form = new Form(context);
    Integer seat = seat(form);
    int number = seat == null ? 0 : seat;
    led(
        context,
        form.text("here").equals("no")
            ? new MeetingCommand.LeaveSeat(number)
            : new MeetingCommand.TakeSeat(number));
  }

  private void remove(Context context) {
    Integer seat = seat(new Form(context));
    led(context, new MeetingCommand.PutOut(seat == null ? 0 : seat));
  }

  private void answer(Context context) {
    Form form = new Form(context);
    String knock = form.text("knock");
    led(
        context,
        form.text("let").equals("in")
            ? new MeetingCommand.AdmitKnock(knock, seat(form))
            : new MeetingCommand.DeclineKnock(knock));
  }

  private void lead(Context context) {
    Meetings.Open open = desk(context);
    Taps.answer(context, take(open, key(context)), address(context));
  }

  /** Who leads is in the room, whether or not they have a phone with them. */
  private Outcome take(Meetings.Open open, String tap) {
    Seat mine = running.now(open.meeting()).room().ofMember(open.me().id());
    if (mine != null) {
      running.change(open.meeting(), new MeetingCommand.TakeSeat(mine.number()), tap + "/seat");
    }
    MeetingCommand lead = new MeetingCommand.TakeLead(open.me().personId(), open.me().name());
    return running.change(open.meeting(), lead, tap + "/lead");
  }

  /** Only the one who leads moves the meeting. The first officer who does anything leads. */
  private void led(Context context, MeetingCommand command) {
    Meetings.Open open = desk(context);
    Room.Lead lead = running.now(open.meeting()).room().lead();
    Person me = Gate.signedIn(context);
    if (lead == null) {
      take(open, key(context));
    }
    Outcome outcome =
        lead != null && lead.person() != me.id()
            ? new Outcome.Refused(lead.name() + " leads this meeting. Take over first.")
            : running.change(open.meeting(), command, key(context));
    Taps.answer(context, outcome, address(context));
  }

  private static String key(Context context) {
    return Taps.key(context, Presence.key(Gate.signedIn(context).id()));
  }

  private static @Nullable Integer seat(Form form) {
    String typed = form.text("seat");
    return typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : null;
  }

  private static View.Desk view(Context context, LiveMeeting now) {
    int table = (int) Form.id(context, "table");
    if (now.round().table(table) == null) {
      throw new NotFoundResponse();
    }
    return new View.Desk(table);
  }

  private static String address(Context context) {
    return "/meetings/" + Form.id(context, "meeting") + "/desks/" + Form.id(context, "table");
  }

  private Meetings.Open desk(Context context) {
    Person me = Gate.signedIn(context);
    return database
        .read(read -> Meetings.runBy(read, me, Form.id(context, "meeting")))
        .orElseThrow(NotFoundResponse::new);
  }
}
