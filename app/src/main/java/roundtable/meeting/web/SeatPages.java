package roundtable.meeting.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.LostRights;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.meeting.Outcome;
import roundtable.meeting.Prepared;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seat;
import roundtable.meeting.Seats;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** The phone that holds a seat: listening, speaking, raising a hand. */
public final class SeatPages implements Pages {
  private static final String SEAT = "/meetings/{meeting}/seats/{seat}";

  private final Database database;
  private final Phones phones;
  private final Html html;
  private final Prepared prepared;

  /** What a phone's page is made from. */
  public record Phones(Seats seats, RunningMeetings running, MeetingViews views, Streams streams) {}

  public SeatPages(Database database, Phones phones, Html html, Prepared prepared) {
    this.database = database;
    this.phones = phones;
    this.html = html;
    this.prepared = prepared;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(SEAT, this::show, Audience.SEAT);
    routes.get(SEAT + "/stream", this::stream, Audience.SEAT);
    routes.get(SEAT + "/changes", this::changes, Audience.SEAT);
    routes.get(SEAT + "/mine", this::mine, Audience.SEAT);
    routes.post(SEAT + "/mentions", this::mention, Audience.SEAT);
    routes.post(SEAT + "/mentions/{mention}/withdrawal", this::withdraw, Audience.SEAT);
    routes.post(SEAT + "/mentions/{mention}/hand", this::hand, Audience.SEAT);
    routes.post(SEAT + "/turn", this::begin, Audience.SEAT);
    routes.post(SEAT + "/end-of-turn", this::finish, Audience.SEAT);
  }

  private void show(Context context) {
    Seats.Held held = held(context);
    LiveMeeting now = phones.running().now(held.meeting());
    View.Phones view = view(held, now);
    LivePage.Link link =
        new LivePage.Link(held.address(), 0, held.seat(), now.seq(), phones.streams().millis());
    StageScreen stage = phones.views().stage(view, now);
    html.page(
        context,
        "meeting/phone.jte",
        new LivePage(
            stage.where().group(), link, phones.views().regions(view, now), mine(held, now)));
  }

  private void stream(Context context) {
    Seats.Held held = held(context);
    View view = view(held, phones.running().now(held.meeting()));
    phones.streams().stream(context, held.meeting(), view, key(held));
  }

  /** A member's stream ends with the member's rights; a guest's with the seat. */
  private String key(Seats.Held held) {
    Long membership = held.membership();
    return membership == null
        ? Streams.guest(held.address())
        : LostRights.key(database.read(read -> Groups.personBehind(read, membership)));
  }

  private void changes(Context context) {
    Seats.Held held = held(context);
    phones
        .streams()
        .changes(context, held.meeting(), view(held, phones.running().now(held.meeting())));
  }

  private void mine(Context context) {
    Seats.Held held = held(context);
    context.contentType("text/html; charset=utf-8");
    context.result(mine(held, phones.running().now(held.meeting())));
  }

  private String mine(Seats.Held held, LiveMeeting now) {
    Seat seat = seat(held, now);
    return html.fragment("meeting/phone/mine.jte", MineScreen.of(now, seat, sheet(held, seat)));
  }

  /** The sheet is shown on the device that is known to be its owner's, and on no other. */
  private List<Prepared.Line> sheet(Seats.Held held, Seat seat) {
    Long membership = seat.who().membership();
    return membership == null || !held.proven()
        ? List.of()
        : database.read(read -> sheet(read, held.meeting(), membership));
  }

  /** Companies, or in the classic programme the one ask. */
  private List<Prepared.Line> sheet(DSLContext read, Meeting meeting, long membership) {
    return meeting.turns().programme().blanketAsk()
        ? prepared.ask(read, membership, meeting.id())
        : prepared.sheet(read, membership, meeting.id());
  }

  private void mention(Context context) {
    Seats.Held held = held(context);
    LiveMeeting now = phones.running().now(held.meeting());
    Seat seat = seat(held, now);
    Mention.Named named = named(context, sheet(held, seat));
    tap(context, held, new MeetingCommand.MentionCompany(seat.table(), seat.number(), named));
  }

  /** A line of one's own sheet, or what is typed as it is spoken. */
  private static Mention.Named named(Context context, List<Prepared.Line> sheet) {
    String line = new Form(context).text("line");
    return sheet.stream()
        .filter(one -> Long.toString(one.id()).equals(line))
        .findFirst()
        .map(one -> withLine(one))
        .orElseGet(() -> Spoken.typed(context));
  }

  private static Mention.Named withLine(Prepared.Line line) {
    Mention.Named named = line.named();
    return named.kind() == Mention.Kind.ASK
        ? named
        : new Mention.Named(named.company(), named.kind(), named.whom(), named.offer(), line.id());
  }

  private void withdraw(Context context) {
    Seats.Held held = held(context);
    int mention = (int) Form.id(context, "mention");
    tap(context, held, new MeetingCommand.WithdrawMention(mention, held.seat()));
  }

  private void hand(Context context) {
    Seats.Held held = held(context);
    int mention = (int) Form.id(context, "mention");
    Form form = new Form(context);
    MeetingCommand command =
        form.choice("says", Hand.Kind.class)
            .<MeetingCommand>map(kind -> raise(held, mention, kind, form))
            .orElse(new MeetingCommand.LowerHand(mention, held.seat()));
    tap(context, held, command);
  }

  private static MeetingCommand raise(Seats.Held held, int mention, Hand.Kind kind, Form form) {
    Hand.Said said =
        new Hand.Said(
            kind,
            form.choice("tie", Hand.Tie.class).orElse(null),
            form.choice("when", Hand.When.class).orElse(null));
    return new MeetingCommand.RaiseHand(mention, held.seat(), said);
  }

  private void begin(Context context) {
    Seats.Held held = held(context);
    tap(context, held, new MeetingCommand.StartOwnTurn(held.seat()));
  }

  private void finish(Context context) {
    Seats.Held held = held(context);
    tap(context, held, new MeetingCommand.FinishTurn(held.seat()));
  }

  private void tap(Context context, Seats.Held held, MeetingCommand command) {
    Outcome outcome =
        phones.running().change(held.meeting(), command, Taps.key(context, "seat:" + held.seat()));
    Taps.answer(context, outcome, held.address());
  }

  private static View.Phones view(Seats.Held held, LiveMeeting now) {
    return new View.Phones(seat(held, now).table());
  }

  private static Seat seat(Seats.Held held, LiveMeeting now) {
    Seat seat = now.room().seat(held.seat());
    if (seat == null) {
      throw new NotFoundResponse();
    }
    return seat;
  }

  private Seats.Held held(Context context) {
    return phones.seats().held(context).orElseThrow(NotFoundResponse::new);
  }
}
