package roundtable.overlap;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.Optional;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Mention;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seat;
import roundtable.meeting.Seats;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/**
 * The phone that holds a seat asks its owner's own list about a company on the table. Only a phone
 * that is known to be its member's own looks into a list; every answer has the same size and comes
 * at the same beat.
 */
public final class OverlapPages implements Pages {
  private static final String OVERLAP =
      "/meetings/{meeting}/seats/{seat}/mentions/{mention}/overlap";

  private final Seats seats;
  private final RunningMeetings running;
  private final Lookup lookup;
  private final Answering answering;
  private final Phone phone;

  /** How an answer leaves. */
  public record Phone(Html html, java.time.InstantSource clock) {
    SameShape shape() {
      return new SameShape(clock);
    }
  }

  public OverlapPages(
      Seats seats, RunningMeetings running, Lookup lookup, Answering answering, Phone phone) {
    this.seats = seats;
    this.running = running;
    this.lookup = lookup;
    this.answering = answering;
    this.phone = phone;
  }

  /** A card in front of a seat. */
  private record Card(Seats.Held held, LiveMeeting live, Seat seat, Mention mention) {
    String address() {
      return held.address() + "/mentions/" + mention.number() + "/overlap";
    }

    /** Empty when there is no list that this phone may ask. */
    Optional<Asked> asked() {
      Long membership = seat.who().membership();
      return membership == null || !held.asksList()
          ? Optional.empty()
          : Optional.of(
              new Asked(
                  membership, live.meeting().groupId(), live.id(), mention, first(speaker())));
    }

    private String speaker() {
      Seat speaker = live.room().seat(mention.seat());
      return speaker == null ? "" : speaker.name();
    }

    private static String first(String name) {
      return name.split(" ", 2)[0];
    }

    boolean mine() {
      return mention.seat() == seat.number();
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(OVERLAP, this::show, Audience.SEAT);
    routes.post(OVERLAP, this::answer, Audience.SEAT);
  }

  private void show(Context context) {
    SameShape shape = phone.shape();
    Instant started = shape.started();
    Card card = card(context);
    Asked shown =
        card.asked()
            .orElseGet(() -> new Asked(0, card.live().meeting().groupId(), 0, card.mention(), ""));
    OverlapScreen screen = OverlapScreen.of(card.address(), shown, finding(card));
    String html = phone.html().fragment("overlap/mine.jte", screen);
    shape.await(started);
    SameShape.send(context, html);
  }

  private Finding finding(Card card) {
    if (card.seat().guest()) {
      return new Finding.NoList(
          "You are here as a guest, so there is no list to look in. If you know them, say so.");
    }
    if (!card.held().asksList()) {
      return new Finding.NoList(
          "This phone is not known as yours, so no list is looked into. If you know them, say so.");
    }
    return card.mine() || card.mention().named().kind() == Mention.Kind.ASK
        ? new Finding.Nothing(null)
        : card.asked()
            .map(asked -> lookup.look(card.live(), asked))
            .orElseGet(() -> new Finding.Nothing(null));
  }

  private void answer(Context context) {
    SameShape shape = phone.shape();
    Instant started = shape.started();
    Card card = card(context);
    Asked asked = card.asked().orElseThrow(NotFoundResponse::new);
    Form form = new Form(context);
    answer(card, asked, form);
    shape.await(started);
    if (context.header("X-Tap") == null) {
      context.redirect(card.held().address(), HttpStatus.SEE_OTHER);
    } else {
      context.status(HttpStatus.NO_CONTENT);
    }
  }

  private void answer(Card card, Asked asked, Form form) {
    Answer answer = form.choice("answer", Answer.class).orElse(null);
    String client = form.text("client");
    if (answer == null || answer == Answer.ADDED) {
      answering.takeBack(asked);
    } else if (client.isEmpty()) {
      answering.aboutUnlisted(asked, answer);
    } else if (lookup.shows(card.live(), asked, number(client))) {
      answering.about(asked, number(client), answer);
    } else {
      throw new NotFoundResponse();
    }
  }

  private Card card(Context context) {
    Seats.Held held = seats.held(context).orElseThrow(NotFoundResponse::new);
    LiveMeeting live = running.now(held.meeting());
    Seat seat = live.room().seat(held.seat());
    long number = Form.id(context, "mention");
    Mention mention = live.round().cards().mention((int) number);
    if (seat == null || mention == null || number != mention.number()) {
      throw new NotFoundResponse();
    }
    return new Card(held, live, seat, mention);
  }

  private static long number(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
