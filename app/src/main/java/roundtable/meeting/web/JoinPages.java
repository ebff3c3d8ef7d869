package roundtable.meeting.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Joining;
import roundtable.meeting.Knock;
import roundtable.meeting.Meeting;
import roundtable.meeting.Outcome;
import roundtable.meeting.PersonalLink;
import roundtable.meeting.Seats;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** The way in: by code, PIN or short address. Members sit down; whoever nobody knows knocks. */
public final class JoinPages implements Pages {
  private static final int LONGEST_NAME = 80;
  private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

  private final Database database;
  private final Joining joining;
  private final PersonalLink links;
  private final Streams streams;
  private final Html html;

  public JoinPages(
      Database database, Joining joining, PersonalLink links, Streams streams, Html html) {
    this.database = database;
    this.joining = joining;
    this.links = links;
    this.streams = streams;
    this.html = html;
  }

  /**
   * The door's form.
   *
   * @param member the name under which a signed-in member sits down; empty for everyone else
   * @param knock the key of the knock that this form makes
   */
  public record JoinScreen(String group, String pin, String member, String knock, Typed typed) {
    public String problem(String field) {
      return typed.problems().getOrDefault(field, "");
    }
  }

  /** What was typed and what is wrong with it. */
  public record Typed(String name, String business, Map<String, String> problems) {
    static Typed nothing() {
      return new Typed("", "", Map.of());
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/join", this::ask, Audience.ANYONE);
    routes.post("/join", this::typed, Audience.ANYONE);
    routes.get("/join/{pin}", this::show, Audience.ANYONE);
    routes.post("/join/{pin}/seat", this::sit, Audience.ANYONE);
    routes.post("/join/{pin}/seat/{link}", this::sitByLink, Audience.LINK);
    routes.post("/join/{pin}/knocks", this::knock, Audience.ANYONE);
    routes.get("/meetings/{meeting}/knocks/{knock}", this::wait, Audience.SEAT);
    routes.get("/meetings/{meeting}/knocks/{knock}/stream", this::stream, Audience.SEAT);
    routes.get("/meetings/{meeting}/knocks/{knock}/changes", this::changes, Audience.SEAT);
  }

  private void ask(Context context) {
    html.page(context, "meeting/join-pin.jte", "");
  }

  /** Six digits, however they were typed. */
  private void typed(Context context) {
    String pin = new Form(context).text("pin").replaceAll("\\D", "");
    if (found(context, pin).isEmpty()) {
      html.page(
          context,
          "meeting/join-pin.jte",
          "No meeting has these digits now. Look at the table screen once more.");
    } else {
      context.redirect("/join/" + pin, HttpStatus.SEE_OTHER);
    }
  }

  private void show(Context context) {
    Meeting meeting = meeting(context);
    form(context, meeting, Typed.nothing());
  }

  private void form(Context context, Meeting meeting, Typed typed) {
    Group group = database.read(read -> Groups.behindDoor(read, meeting.groupId()));
    String member = member(context, meeting).map(Membership::name).orElse("");
    html.page(
        context,
        "meeting/join.jte",
        new JoinScreen(group.name(), meeting.pin(), member, key(new Form(context)), typed));
  }

  private Optional<Membership> member(Context context, Meeting meeting) {
    return Gate.maybeSignedIn(context)
        .flatMap(person -> database.read(read -> Groups.memberOf(read, person, meeting.groupId())));
  }

  private void sit(Context context) {
    Meeting meeting = meeting(context);
    Membership me = member(context, meeting).orElseThrow(NotFoundResponse::new);
    context.redirect(joining.sit(context, meeting, me), HttpStatus.SEE_OTHER);
  }

  private void sitByLink(Context context) {
    Meeting meeting = joining.meeting(context.pathParam("pin")).orElseThrow(NotFoundResponse::new);
    Membership me =
        database
            .read(read -> links.member(read, context.pathParam("link"), meeting.id()))
            .orElseThrow(NotFoundResponse::new);
    context.redirect(joining.sit(context, meeting, me), HttpStatus.SEE_OTHER);
  }

  private void knock(Context context) {
    Meeting meeting = meeting(context);
    Form form = new Form(context);
    String name = form.required("name", LONGEST_NAME, "What is your name?");
    String business = form.text("business");
    if (!form.good()) {
      form(context, meeting, new Typed(name, business, form.problems()));
      return;
    }
    String cut = business.substring(0, Math.min(business.length(), LONGEST_NAME));
    Knock knock = new Knock(key(form), name, cut);
    switch (joining.knock(context, meeting, knock)) {
      case Outcome.Done done ->
          context.redirect(joining.door(meeting, knock), HttpStatus.SEE_OTHER);
      case Outcome.Refused refused ->
          Notice.then(context, "/join/" + meeting.pin(), refused.reason());
    }
  }

  /** Made when the form was drawn: sent twice, it is one knock. */
  private static String key(Form form) {
    String drawn = form.text("knock");
    return KEY.matcher(drawn).matches() ? drawn : UUID.randomUUID().toString();
  }

  private void wait(Context context) {
    Seats.Waiting waiting = joining.waiting(context).orElseThrow(NotFoundResponse::new);
    switch (joining.answer(context, waiting)) {
      case Joining.Answer.Seated seated -> context.redirect(seated.address(), HttpStatus.SEE_OTHER);
      case Joining.Answer.StillWaiting still ->
          html.page(context, "meeting/waiting.jte", waitingPage(waiting, still));
      case Joining.Answer.Declined declined ->
          Notice.then(
              context,
              "/join/" + waiting.meeting().pin(),
              "The facilitator did not let you in. Ask at the table, then knock again.");
    }
  }

  private LivePage waitingPage(Seats.Waiting waiting, Joining.Answer.StillWaiting still) {
    LivePage.Link link =
        new LivePage.Link(Seats.doorAddress(waiting), 0, 0, still.number(), streams.millis());
    return new LivePage(still.name(), link, Map.of(), "");
  }

  private void stream(Context context) {
    Seats.Waiting waiting = joining.waiting(context).orElseThrow(NotFoundResponse::new);
    streams.stream(context, waiting.meeting(), new View.Door(), "knock:" + waiting.knock());
  }

  private void changes(Context context) {
    Seats.Waiting waiting = joining.waiting(context).orElseThrow(NotFoundResponse::new);
    streams.changes(context, waiting.meeting(), new View.Door());
  }

  private Meeting meeting(Context context) {
    return found(context, context.pathParam("pin")).orElseThrow(NotFoundResponse::new);
  }

  /**
   * Members always find their meeting; strangers when it is about to begin, and not by guessing.
   */
  private Optional<Meeting> found(Context context, String pin) {
    boolean stranger = Gate.maybeSignedIn(context).isEmpty();
    if (stranger && joining.guessing()) {
      throw new HttpResponseException(
          HttpStatus.TOO_MANY_REQUESTS.getCode(),
          "Too many wrong numbers were typed just now. Wait a minute and try once more.");
    }
    Optional<Meeting> found =
        joining
            .meeting(pin)
            .filter(one -> joining.opensToStrangers(one) || member(context, one).isPresent());
    if (stranger && found.isEmpty()) {
      joining.wrongPin();
    }
    return found;
  }
}
