package roundtable.meeting;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Gate;
import roundtable.access.Sessions;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.web.Cookies;
import roundtable.web.Form;
import roundtable.web.Token;
import roundtable.web.WayBack;

/**
 * The door for phones: which seat the device in front of us holds. Its secret is a cookie that the
 * browser sends under this seat's own address alone, so one browser may hold several seats.
 */
public final class Seats {
  private static final String COOKIE = "seat";

  private final Database database;
  private final Cookies cookies;
  private final InstantSource clock;

  public Seats(Database database, Cookies cookies, InstantSource clock) {
    this.database = database;
    this.cookies = cookies;
    this.clock = clock;
  }

  /**
   * A seat and the meeting it is in.
   *
   * @param membership whose own device it is; null for everyone else's
   * @param byLink it came by the personal link in a mail, which can be passed on
   */
  public record Held(Meeting meeting, int seat, @Nullable Long membership, boolean byLink) {
    /** The device came as its member's own, so it shows the member's sheet. */
    public boolean proven() {
      return membership != null;
    }

    /** Its member signed in on it, so it may ask the member's list. */
    public boolean asksList() {
      return proven() && !byLink;
    }

    public String address() {
      return Seats.address(meeting.id(), seat);
    }
  }

  /** A device that has knocked and waits; seat 0 until somebody lets it in. */
  public record Waiting(Meeting meeting, int seat, String knock) {}

  public static String address(long meeting, int seat) {
    return "/meetings/" + meeting + "/seats/" + seat;
  }

  /** Whoever holds the seat named in the address. Nobody else learns that there is one. */
  public Optional<Held> held(Context context) {
    long meeting = Form.id(context, "meeting");
    long seat = Form.id(context, "seat");
    return device(context)
        .filter(device -> device.meeting() == meeting && device.seat() == seat && seat > 0)
        .flatMap(device -> database.read(read -> held(read, device)));
  }

  /** Whoever has knocked under the address. */
  public Optional<Waiting> waiting(Context context) {
    long meeting = Form.id(context, "meeting");
    String knock = context.pathParam("knock");
    return device(context)
        .filter(device -> device.meeting() == meeting && device.knock().equals(knock))
        .flatMap(
            device ->
                database
                    .read(read -> Meetings.behindDoor(read, meeting))
                    .map(found -> new Waiting(found, device.seat(), knock)));
  }

  /** Gives the device in front of us a secret for a seat. */
  public void bind(Context context, DSLContext tx, Held held) {
    Token token = Token.fresh();
    Long session = Gate.maybeSession(context).orElse(null);
    SeatDevices.bind(
        tx,
        token,
        new SeatDevices.Device(
            held.meeting().id(), held.seat(), held.membership(), held.byLink(), "", session),
        clock.instant());
    cookies.set(context, COOKIE, token.secret(), held.address(), SeatDevices.LIFE);
  }

  /** Gives the device a secret under which it waits at the door. */
  public void knock(Context context, DSLContext tx, Waiting waiting) {
    Token token = Token.fresh();
    SeatDevices.Device device =
        new SeatDevices.Device(
            waiting.meeting().id(), SeatDevices.AT_THE_DOOR, null, false, waiting.knock(), null);
    SeatDevices.bind(tx, token, device, clock.instant());
    cookies.set(context, COOKIE, token.secret(), doorAddress(waiting), SeatDevices.LIFE);
  }

  /** Carries the secret over from the door to the seat. */
  public void sitDown(Context context, Waiting waiting) {
    String secret = cookies.get(context, COOKIE);
    if (secret != null) {
      String seat = address(waiting.meeting().id(), waiting.seat());
      cookies.set(context, COOKIE, secret, seat, SeatDevices.LIFE);
      WayBack.remember(context, cookies, seat, SeatDevices.LIFE);
    }
  }

  public static String doorAddress(Waiting waiting) {
    return "/meetings/" + waiting.meeting().id() + "/knocks/" + waiting.knock();
  }

  private Optional<SeatDevices.Device> device(Context context) {
    @Nullable String secret = cookies.get(context, COOKIE);
    return secret == null
        ? Optional.empty()
        : database.read(read -> SeatDevices.with(read, secret, clock.instant()));
  }

  private static Optional<Held> held(DSLContext read, SeatDevices.Device device) {
    Long session = device.session();
    if (session != null && !Sessions.stands(read, session)) {
      return Optional.empty();
    }
    Long membership = device.membership();
    if (membership != null && !Groups.isPresent(read, membership)) {
      return Optional.empty();
    }
    return Meetings.behindDoor(read, device.meeting())
        .map(meeting -> new Held(meeting, device.seat(), membership, device.byLink()));
  }
}
